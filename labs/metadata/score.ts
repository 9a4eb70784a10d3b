import type { Found } from './rules'
import type { Cast } from './cast'

/** What a reader answers; undefined while not chosen. Phones count from 0. */
export type Answers = {
  organiser?: number | undefined
  shiftHour?: number | undefined
  one?: number | undefined
  other?: number | undefined
}

/** Two for each question: all of it, half of it, or nothing. */
export const POINTS_EACH = 2
export const MOST_POINTS = 3 * POINTS_EACH
export type Score = { organiser: number; shift: number; couple: number; total: number }

/** An hour beside the right one earns half, and so does one of the two phones of the couple. */
export function scoreOf({ organiser, couple, shiftHour }: Cast, answers: Answers): Score {
  const off = answers.shiftHour === undefined ? 24 : Math.abs(answers.shiftHour - shiftHour)
  const chosen = new Set([answers.one, answers.other])
  const parts = {
    organiser: answers.organiser === organiser ? POINTS_EACH : 0,
    shift: off === 0 ? POINTS_EACH : off === 1 ? POINTS_EACH / 2 : 0,
    couple: couple.filter(phone => chosen.has(phone)).length,
  }
  return { ...parts, total: parts.organiser + parts.shift + parts.couple }
}

/** Why answers cannot be checked yet: the couple is one phone, or an answer is missing. Undefined where they can be. */
export function lackOf({
  organiser,
  shiftHour,
  one,
  other,
}: Answers): 'open' | 'alone' | undefined {
  if (one !== undefined && one === other) return 'alone'
  return [organiser, shiftHour, one, other].includes(undefined) ? 'open' : undefined
}

/** What rules found, held against the truth of the world. */
export type Held = {
  organiser: boolean
  /** Of the phones in its rounds, how many were named; none where the organiser was not found. */
  crew: number
  /** Phones named that were not in its rounds. */
  wronglyNamed: number
  couple: boolean
  shift: 'found' | 'an-hour-off' | 'missed'
}

/** Holds what the rules found against who is who. */
export function held(cast: Cast, found: Found): Held {
  const isFound = found.organiser === cast.organiser
  const named = isFound ? found.crew : []
  const off = found.shiftHour === undefined ? undefined : Math.abs(found.shiftHour - cast.shiftHour)
  return {
    organiser: isFound,
    crew: named.filter(phone => cast.crew.includes(phone)).length,
    wronglyNamed: named.filter(phone => !cast.crew.includes(phone)).length,
    couple: found.couple !== undefined && cast.couple.every(one => found.couple?.includes(one)),
    shift: off === 0 ? 'found' : off === 1 ? 'an-hour-off' : 'missed',
  }
}
