import 'server-only'

/** Does something at most once in a span of time: at once when it was quiet, and then as the span ends. */
export class Throttle {
  private readonly span: number
  private readonly work: () => void
  private timer: NodeJS.Timeout | undefined
  private asked = false

  /** `span` in ms. */
  constructor(span: number, work: () => void) {
    this.span = span
    this.work = work
  }

  ask(): void {
    if (this.timer !== undefined) this.asked = true
    else this.run()
  }

  stop(): void {
    clearTimeout(this.timer)
    this.timer = undefined
  }

  private run(): void {
    this.asked = false
    this.timer = setTimeout(() => {
      this.timer = undefined
      if (this.asked) this.run()
    }, this.span)
    this.work()
  }
}

/** Does something once, a span of time after it was first asked for. */
export class Delay {
  private readonly span: number
  private readonly work: () => void
  private timer: NodeJS.Timeout | undefined

  /** `span` in ms. */
  constructor(span: number, work: () => void) {
    this.span = span
    this.work = work
  }

  ask(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined
      this.work()
    }, this.span)
  }

  stop(): void {
    clearTimeout(this.timer)
    this.timer = undefined
  }
}
