import 'server-only'

/** So many at once, and so many a second from then on. */
type Rate = { burst: number; perSecond: number }

/** A classroom of a thousand comes from one address: what an address may is generous, what a token may is not. */
export const RATES = {
  /** Codes that were not there, by address. */
  guess: { burst: 100, perSecond: 0.1 },
  /** Keys that were wrong, by address. */
  key: { burst: 10, perSecond: 0.1 },
  joinAddress: { burst: 4000, perSecond: 50 },
  classAddress: { burst: 30, perSecond: 0.1 },
  roomClass: { burst: 60, perSecond: 1 },
  answerToken: { burst: 30, perSecond: 5 },
  answerAddress: { burst: 20_000, perSecond: 2000 },
  readToken: { burst: 60, perSecond: 10 },
  commandClass: { burst: 200, perSecond: 20 },
} as const satisfies Record<string, Rate>
export type Limit = keyof typeof RATES

const MOST_KNOWN = 100_000

type Bucket = { left: number; at: number }

/** Token buckets by who asks: each use takes one, and they fill again with time. */
export class Limiter {
  private readonly buckets = new Map<string, Bucket>()

  /** Seconds to wait, or 0 where it may be done now, which is then counted. `now` in ms. */
  take(limit: Limit, who: string, now: number): number {
    const wait = this.wait(limit, who, now)
    if (wait === 0) this.bucket(limit, who, now).left -= 1
    return wait
  }

  /** Seconds to wait, counting nothing: for what only counts where it fails. */
  wait(limit: Limit, who: string, now: number): number {
    const { left } = this.bucket(limit, who, now)
    return left >= 1 ? 0 : Math.max(1, Math.ceil((1 - left) / RATES[limit].perSecond))
  }

  private bucket(limit: Limit, who: string, now: number): Bucket {
    const { burst, perSecond } = RATES[limit]
    const key = `${limit} ${who}`
    const known = this.buckets.get(key) ?? { left: burst, at: now }
    const left = Math.min(burst, known.left + (perSecond * Math.max(0, now - known.at)) / 1000)
    const bucket = { left, at: now }
    if (this.buckets.size >= MOST_KNOWN) this.forgetOldest()
    // Who asked last stands last, so that the oldest are forgotten first.
    this.buckets.delete(key)
    this.buckets.set(key, bucket)
    return bucket
  }

  private forgetOldest(): void {
    const [oldest] = this.buckets.keys()
    if (oldest !== undefined) this.buckets.delete(oldest)
  }
}
