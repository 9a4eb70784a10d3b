import { periodOf, type Format, type Period } from '@/debate/formats/format'
import { planOf, type Item } from './plan'
import type { Act, Press } from './press'

/** A point of information is expected to take no longer. In ms. */
export const POI_LENGTH = 15_000

/** What the clock shows at an instant. Times in ms. */
export type ClockView = {
  /** Which item of the plan (plan.ts) is on. */
  at: number
  item: Item
  state: 'ready' | 'running' | 'stopped'
  elapsed: number
  /** Below 0: over time. */
  left: number
  period: Period
  /** Elective preparation under way. */
  preparing: string | undefined
  /** Of their elective preparation, by side; below 0: overdrawn. Empty where the format has none. */
  preparationLeft: ReadonlyMap<string, number>
  /** Since a point of information began; undefined while there is none. */
  poi: number | undefined
}

type Run = {
  at: number
  elapsed: number[]
  since: number | undefined
  preparing: { side: string; since: number } | undefined
  used: Map<string, number>
  poiSince: number | undefined
  begun: Set<number>
  /** By how much the computer's clock has been set back so far. */
  offset: number
}

/**
 * The clock at an instant, as the replay of its presses. It counts by the computer's clock, so that a tab that slept, was
 * reloaded or closed has lost nothing. Presses stand in the order in which they were made.
 */
export function clockAt(format: Format, presses: readonly Press[], now: number): ClockView {
  const plan = planOf(format)
  const run = start()
  let last = 0
  for (const [i, press] of presses.entries()) {
    if (press.act.do === 'set-back' && !isSame(press, presses[i - 1])) run.offset += press.act.ms
    last = Math.max(last, press.at + run.offset)
    settle(run, plan, last)
    apply(run, plan, press.act, last)
  }
  settle(run, plan, Math.max(last, now + run.offset))
  return viewOf(format, plan, run, Math.max(last, now + run.offset))
}

/** Whether two tabs noticed the same setting of the clock. */
function isSame(press: Press, before: Press | undefined): boolean {
  return before?.act.do === 'set-back' && Math.abs(press.at - before.at) < 5000
}

function start(): Run {
  return {
    at: 0,
    elapsed: [],
    since: undefined,
    preparing: undefined,
    used: new Map(),
    poiSince: undefined,
    begun: new Set(),
    offset: 0,
  }
}

/** Counts what has gone by until an instant, and stops at a bell that stops the clock. */
function settle(run: Run, plan: readonly Item[], instant: number): void {
  if (run.since !== undefined) {
    const before = run.elapsed[run.at] ?? 0
    const gone = before + instant - run.since
    const stop = itemAt(plan, run.at).bells.find(
      bell => bell.pauses && bell.at > before && bell.at <= gone,
    )
    run.elapsed[run.at] = stop?.at ?? gone
    run.since = stop === undefined ? instant : undefined
    if (stop !== undefined) run.poiSince = undefined
  }
  if (run.preparing !== undefined) {
    const { side, since } = run.preparing
    run.used.set(side, (run.used.get(side) ?? 0) + instant - since)
    run.preparing = { side, since: instant }
  }
}

function apply(run: Run, plan: readonly Item[], act: Act, instant: number): void {
  switch (act.do) {
    case 'start':
      run.preparing = undefined
      run.since = instant
      run.begun.add(run.at)
      return
    case 'stop':
      run.since = undefined
      run.poiSince = undefined
      return
    case 'go':
      Object.assign(run, { since: undefined, preparing: undefined, poiSince: undefined })
      run.at = Math.min(act.to, plan.length - 1)
      return
    case 'prepare':
      if (run.since === undefined) run.preparing = { side: act.side, since: instant }
      return
    case 'prepared':
      run.preparing = undefined
      return
    case 'poi':
      if (run.since !== undefined) run.poiSince = instant
      return
    case 'poi-end':
      run.poiSince = undefined
      return
    case 'give':
      run.elapsed[run.at] = Math.max(0, (run.elapsed[run.at] ?? 0) - act.ms)
      return
    case 'set-back':
      return
  }
}

function viewOf(format: Format, plan: readonly Item[], run: Run, instant: number): ClockView {
  const item = itemAt(plan, run.at)
  const elapsed = run.elapsed[run.at] ?? 0
  const each = format.preparation.each
  return {
    at: run.at,
    item,
    state: run.since !== undefined ? 'running' : run.begun.has(run.at) ? 'stopped' : 'ready',
    elapsed,
    left: item.length - elapsed,
    period: periodOf(format, periodIdAt(item, elapsed)),
    preparing: run.preparing?.side,
    preparationLeft: new Map(
      each === undefined
        ? []
        : format.sides.map(({ id }) => [id, each * 1000 - (run.used.get(id) ?? 0)]),
    ),
    poi: run.poiSince === undefined ? undefined : instant - run.poiSince,
  }
}

function periodIdAt(item: Item, elapsed: number): string {
  return (
    item.bells.findLast(bell => bell.at <= elapsed && bell.then !== undefined)?.then ?? item.starts
  )
}

function itemAt(plan: readonly Item[], at: number): Item {
  const item = plan[at]
  if (item === undefined) throw new Error(`The plan has no item ${at}.`)
  return item
}

/**
 * How often the bell rings for what went by between two views of the clock; 0: not at all. After a sleep only the last
 * bell of those missed rings.
 */
export function ringsBetween(before: ClockView, after: ClockView): number {
  if (before.at !== after.at) return 0
  const due = after.item.bells.filter(({ at }) => at > before.elapsed && at <= after.elapsed)
  const isPreparationOver = [...after.preparationLeft].some(
    ([side, left]) => left <= 0 && (before.preparationLeft.get(side) ?? 0) > 0,
  )
  return due.at(-1)?.rings ?? (isPreparationOver ? 2 : 0)
}
