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
  private readonly buckets = new Map<Limit, Map<string, Bucket>>()

  /** Seconds to wait, or 0 where it may be done now, which is then counted. `now` in ms. */
  take(limit: Limit, who: string, now: number): number {
    const bucket = this.bucket(limit, who, now)
    const wait = waitFor(bucket, limit)
    if (wait === 0) bucket.left -= 1
    return wait
  }

  /** Seconds to wait, counting nothing: for what only counts where it fails. */
  wait(limit: Limit, who: string, now: number): number {
    return waitFor(this.bucket(limit, who, now), limit)
  }

  private bucket(limit: Limit, who: string, now: number): Bucket {
    const { burst, perSecond } = RATES[limit]
    const buckets = this.buckets.get(limit) ?? new Map<string, Bucket>()
    this.buckets.set(limit, buckets)
    const known = buckets.get(who)
    if (known !== undefined) {
      const filled = known.left + (perSecond * Math.max(0, now - known.at)) / 1000
      known.left = Math.min(burst, filled)
      known.at = now
      return known
    }
    if (buckets.size >= MOST_KNOWN) forgetFull(buckets, limit, now)
    const bucket = { left: burst, at: now }
    buckets.set(who, bucket)
    return bucket
  }
}

function waitFor({ left }: Bucket, limit: Limit): number {
  return left >= 1 ? 0 : Math.max(1, Math.ceil((1 - left) / RATES[limit].perSecond))
}

/** Who has waited until theirs is full again is not told from who never came; where none is, the first go. */
function forgetFull(buckets: Map<string, Bucket>, limit: Limit, now: number): void {
  const { burst, perSecond } = RATES[limit]
  for (const [who, { left, at }] of buckets)
    if (left + (perSecond * (now - at)) / 1000 >= burst) buckets.delete(who)
  const over = buckets.size - MOST_KNOWN / 2
  for (const who of [...buckets.keys()].slice(0, Math.max(0, over))) buckets.delete(who)
}
