import { ENOUGH } from '@/quiz/item-statistics'
import { mean } from '@/quiz/statistics'

/** One person’s scores in two tests of the same things, each from 0 to 1. */
export type PreAndPost = { before: number; after: number }

/** What a class knew before and after. Only those who took both tests count. */
export type Gain =
  | { kind: 'none' }
  | {
      kind: 'gain'
      n: number
      enough: boolean
      /** Mean scores from 0 to 1. */
      before: number
      after: number
      /** The share of what could still be gained that was gained; absent where nothing could be. */
      normalised?: number
      /** How many people scored higher, the same and lower. */
      higher: number
      same: number
      lower: number
    }

/**
 * The gain of a class from a test before to a test after. `normalised` is (after − before) / (1 − before) of the class’s means.
 * Source: the average normalised gain of Hake 1998, American Journal of Physics 66(1), with the means of those who took both.
 */
export function gainOf(pairs: readonly PreAndPost[]): Gain {
  const before = mean(pairs.map(pair => pair.before))
  const after = mean(pairs.map(pair => pair.after))
  if (before === undefined || after === undefined) return { kind: 'none' }
  return {
    kind: 'gain',
    n: pairs.length,
    enough: pairs.length >= ENOUGH,
    before,
    after,
    ...(before < 1 && { normalised: (after - before) / (1 - before) }),
    higher: pairs.filter(pair => pair.after > pair.before).length,
    same: pairs.filter(pair => pair.after === pair.before).length,
    lower: pairs.filter(pair => pair.after < pair.before).length,
  }
}
