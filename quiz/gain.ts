import { ENOUGH } from './item-statistics'
import type { Sitting } from './sitting'
import { mean } from './statistics'

/**
 * What a learner earned before and after on one line of the blueprint: two questions on the same objective, 0 to 1 each;
 * undefined where the question was left open, which earns nothing.
 */
export type GainLine = {
  lesson: string
  objective: string
  before: number | undefined
  after: number | undefined
}

/** A learner’s pre-test and post-test. */
export type SittingPair = { before: Sitting; after: Sitting }

/**
 * The first pre-test, and the first post-test after it: a paper that is sat again is partly remembered. Undefined while
 * one of them is missing. `sittings` in the order in which they were handed in.
 */
export function sittingPair(sittings: readonly Sitting[]): SittingPair | undefined {
  const before = sittings.find(sitting => sitting.paper === 'before')
  if (before === undefined) return undefined
  const after = sittings.find(sitting => sitting.paper === 'after' && sitting.at > before.at)
  return after === undefined ? undefined : { before, after }
}

/** The lines that both papers have, in the order of the first. */
export function gainLines({ before, after }: SittingPair): GainLine[] {
  return before.answers.flatMap(({ lesson, objective, score }) => {
    const same = after.answers.find(one => one.lesson === lesson && one.objective === objective)
    return same === undefined ? [] : [{ lesson, objective, before: score, after: same.score }]
  })
}

/** Points before and after, of `questions` each. */
export type Gain = { questions: number; before: number; after: number; change: number }

/** The points of both papers, summed; a question left open earns nothing. */
export function gainOf(lines: readonly GainLine[]): Gain {
  const before = lines.reduce((sum, line) => sum + (line.before ?? 0), 0)
  const after = lines.reduce((sum, line) => sum + (line.after ?? 0), 0)
  return { questions: lines.length, before, after, change: after - before }
}

/** The 97.5th percentile of the normal distribution: 95 % lie within so many standard errors. */
const WITHIN_95 = 1.96

/**
 * How many points of a change a learner’s luck with the questions alone may make, either way, nineteen times in twenty:
 * 1.96 × √(e₁² + e₂²), where e = √(x (n − x) / (n − 1)) is the standard error of a score of x out of n questions.
 * Source: Lord 1957, Do Tests of the Same Length Have the Same Standard Error of Measurement?, Educational and
 * Psychological Measurement 17. It takes questions as wholly right or wrong, so that with part marks it is a little wide.
 * Under two questions nothing can be told: infinite.
 */
export function chanceBand({ questions, before, after }: Gain): number {
  if (questions < 2) return Infinity
  const squared = (points: number) => (points * (questions - points)) / (questions - 1)
  return WITHIN_95 * Math.sqrt(squared(before) + squared(after))
}

/** One learner’s scores in two tests of the same things, each from 0 to 1. */
export type ScorePair = { before: number; after: number }

/** A class’s gain: means of scores from 0 to 1. Only those who took both tests count. */
export type ClassGain = ScorePair & {
  learners: number
  /** Whether there are enough of them to tell anything. */
  enough: boolean
  change: number
  /** Where the mean change of learners like these lies, nineteen times in twenty. Absent under two learners. */
  interval?: { low: number; high: number }
  /** The share of what could still be gained that was gained; absent where nothing could be. */
  normalised?: number
  /** How many learners scored higher, the same and lower. */
  higher: number
  same: number
  lower: number
}

/**
 * The gain of those who took both tests: the mean of their changes, with its 95 % interval from Student’s t for pairs,
 * mean ± t × s / √n, where s is the standard deviation of the changes (n − 1 below). `normalised` is (after − before) /
 * (1 − before) of the class’s means. Undefined where nobody took both.
 * Sources: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.2 and 1.3.6.7.2; for the average normalised gain, Hake 1998,
 * American Journal of Physics 66(1).
 */
export function classGain(pairs: readonly ScorePair[]): ClassGain | undefined {
  const before = mean(pairs.map(pair => pair.before))
  const after = mean(pairs.map(pair => pair.after))
  if (before === undefined || after === undefined) return undefined
  const change = after - before
  const margin = marginOf(pairs.map(pair => pair.after - pair.before))
  return {
    learners: pairs.length,
    enough: pairs.length >= ENOUGH,
    before,
    after,
    change,
    ...(margin !== undefined && { interval: { low: change - margin, high: change + margin } }),
    ...(before < 1 && { normalised: change / (1 - before) }),
    higher: pairs.filter(pair => pair.after > pair.before).length,
    same: pairs.filter(pair => pair.after === pair.before).length,
    lower: pairs.filter(pair => pair.after < pair.before).length,
  }
}

function marginOf(changes: readonly number[]): number | undefined {
  const n = changes.length
  const middle = mean(changes)
  if (n < 2 || middle === undefined) return undefined
  const variance = changes.reduce((sum, one) => sum + (one - middle) ** 2, 0) / (n - 1)
  return studentT(n - 1) * Math.sqrt(variance / n)
}

/** The 97.5th percentiles of Student’s t, from one degree of freedom on. Source: NIST/SEMATECH, 1.3.6.7.2. */
const STUDENT_T = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145,
  2.131, 2.12, 2.11, 2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048,
  2.045, 2.042,
]

/** Beyond the table, the first terms of its expansion (error under 0.001): z + (z³ + z) / 4ν. */
function studentT(freedom: number): number {
  return STUDENT_T[freedom - 1] ?? WITHIN_95 + (WITHIN_95 ** 3 + WITHIN_95) / (4 * freedom)
}
