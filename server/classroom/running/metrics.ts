import 'server-only'
import { monitorEventLoopDelay } from 'node:perf_hooks'

/** Upper ends of the classes that times are counted in, in seconds. */
const TIMES = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5] as const

type Histogram = { counts: number[]; sum: number; count: number }

/** Counts what the server does, for Prometheus (https://prometheus.io/docs/instrumenting/exposition_formats/). */
export class Metrics {
  private readonly answered = new Map<string, number>()
  private readonly kept: Histogram = { counts: TIMES.map(() => 0), sum: 0, count: 0 }
  private commands = 0
  private failed = 0
  private readonly delay = monitorEventLoopDelay()

  constructor() {
    this.delay.enable()
  }

  /** `route` as it is written in the code, without ids. */
  request(route: string, status: number): void {
    const key = `route="${route}",status="${status}"`
    this.answered.set(key, (this.answered.get(key) ?? 0) + 1)
  }

  keeping({ commands, ms }: { commands: number; ms: number }): void {
    const seconds = ms / 1000
    this.commands += commands
    this.kept.sum += seconds
    this.kept.count += 1
    TIMES.forEach((most, i) => {
      if (seconds <= most) this.kept.counts[i] = (this.kept.counts[i] ?? 0) + 1
    })
  }

  failure(): void {
    this.failed += 1
  }

  /** All as text. `gauges`: what is so now, by name. */
  text(gauges: Record<string, number>): string {
    const now: Record<string, number> = {
      ...gauges,
      process_resident_memory_bytes: process.memoryUsage.rss(),
      nodejs_eventloop_lag_p99_seconds: this.delay.percentile(99) / 1e9,
    }
    this.delay.reset()
    return [
      '# TYPE classroom_requests_total counter',
      ...[...this.answered].map(([key, count]) => `classroom_requests_total{${key}} ${count}`),
      '# TYPE classroom_commands_total counter',
      `classroom_commands_total ${this.commands}`,
      '# TYPE classroom_keeping_failures_total counter',
      `classroom_keeping_failures_total ${this.failed}`,
      '# TYPE classroom_keeping_seconds histogram',
      ...TIMES.map(
        (most, i) => `classroom_keeping_seconds_bucket{le="${most}"} ${this.kept.counts[i] ?? 0}`,
      ),
      `classroom_keeping_seconds_bucket{le="+Inf"} ${this.kept.count}`,
      `classroom_keeping_seconds_sum ${this.kept.sum}`,
      `classroom_keeping_seconds_count ${this.kept.count}`,
      ...Object.entries(now).flatMap(([name, value]) => [
        `# TYPE ${name} gauge`,
        `${name} ${value}`,
      ]),
      '',
    ].join('\n')
  }
}
