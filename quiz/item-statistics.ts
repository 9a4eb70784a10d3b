import {
  byVersion,
  firstAnswers,
  isMisconceived,
  type GivenAnswer,
  type MarkedAnswer,
} from './given-answer'
import { correlation, groups, mean, median } from './statistics'

/** Under so many answers a figure tells nothing. */
export const ENOUGH = 10

/** What a class’s first answers say of one version of a question. */
export type ItemStatistics = {
  question: string
  version: number
  /** How many people’s first answers it is made from. */
  n: number
  /** Whether there are enough of them to tell anything. */
  enough: boolean
  /** From 0 (nobody is right) to 100 (everybody is). */
  facility: number
  /** From −100 to 100; absent where all scores are the same, or nobody answered another question. */
  discrimination?: number
  /** What was taken that is not right, the commonest first; `share` is of all who answered, from 0 to 1. */
  wrong: { text: string; n: number; share: number }[]
  /** How many said how certain they were, and how many of them were certain and wrong. */
  certainty: { asked: number; certainAndWrong: number }
  /** The median; absent where times are not known. */
  seconds?: number
}

/** Statistics of each version of each question that was answered, in the order in which they were first answered. */
export function itemStatistics(answers: readonly GivenAnswer[]): ItemStatistics[] {
  const firsts = firstAnswers(answers)
  return byVersion(firsts).map(given => statisticsOf(given, firsts))
}

function statisticsOf(given: MarkedAnswer[], all: readonly MarkedAnswer[]): ItemStatistics {
  const [{ question, version } = { question: '', version: 0 }] = given
  const asked = given.filter(answer => answer.certainty !== undefined)
  const seconds = median(given.flatMap(answer => answer.seconds ?? []))
  const discriminating = discrimination(given, all)
  return {
    question,
    version,
    n: given.length,
    enough: given.length >= ENOUGH,
    facility: facility(given),
    ...(discriminating !== undefined && { discrimination: discriminating }),
    wrong: wrongOf(given),
    certainty: {
      asked: asked.length,
      certainAndWrong: asked.filter(isMisconceived).length,
    },
    ...(seconds !== undefined && { seconds }),
  }
}

/**
 * The mean score as a percentage of the highest score.
 * Source: the facility index of Moodle’s quiz statistics, 100 · x̄ / x_max (Moodle developer documentation, “Quiz
 * statistics calculations”).
 */
function facility(given: readonly MarkedAnswer[]): number {
  return 100 * (mean(given.map(answer => answer.score)) ?? 0)
}

/**
 * The correlation of the item’s score with the score on all other items, as a percentage: the item itself is left out of
 * the total, or it would correlate with itself. The rest is the mean over those other items that the person answered,
 * which for people who answered all is the same as their sum: correlation does not change with a factor. Who answered no other item
 * is left out.
 * Source: the discrimination index of Moodle’s quiz statistics, 100 · C(x, X − x) / √(V(x) · V(X − x)); as corrected
 * item-total correlation, Henrysson 1963, Psychometrika 28(2).
 */
function discrimination(
  given: readonly MarkedAnswer[],
  all: readonly MarkedAnswer[],
): number | undefined {
  const rests = restScores(all.filter(answer => answer.question !== given[0]?.question))
  const pairs = given.flatMap(({ person, score }) => {
    const rest = rests.get(person)
    return rest === undefined ? [] : [[score, rest] as const]
  })
  const r = correlation(pairs)
  return r === undefined ? undefined : 100 * r
}

/** Each person’s mean score. */
function restScores(answers: readonly MarkedAnswer[]): Map<string, number> {
  return new Map(
    groups(answers, answer => answer.person).map(given => [
      given[0]?.person ?? '',
      mean(given.map(answer => answer.score)) ?? 0,
    ]),
  )
}

function wrongOf(given: readonly MarkedAnswer[]): ItemStatistics['wrong'] {
  const taken = given.flatMap(answer => answer.wrong)
  return groups(taken, part => part.id)
    .map(parts => ({
      text: parts[0]?.text ?? '',
      n: parts.length,
      share: parts.length / given.length,
    }))
    .sort((a, b) => b.n - a.n)
}

/**
 * How to read a facility. Source: the bands of the Open University for Moodle’s statistics report (“Quiz report
 * statistics”): 35 to 64 about right; under 20 and over 90 deserve a look.
 */
export type FacilityBand = 'look-hard' | 'hard' | 'about-right' | 'easy' | 'look-easy'

/** The band of a facility from 0 to 100. */
export function facilityBand(facility: number): FacilityBand {
  if (facility < 20) return 'look-hard'
  if (facility < 35) return 'hard'
  if (facility < 65) return 'about-right'
  return facility <= 90 ? 'easy' : 'look-easy'
}

/** How to read a discrimination, after the same bands: under 20 weak, under 0 probably faulty. */
export type DiscriminationBand = 'faulty' | 'weak' | 'sound'

/** The band of a discrimination from −100 to 100. */
export function discriminationBand(discrimination: number): DiscriminationBand {
  if (discrimination < 0) return 'faulty'
  return discrimination < 20 ? 'weak' : 'sound'
}
