import { shuffle, type Random } from '@/quiz/random'
import { MASTS, PHONES } from './names'

/** Who does what in an invented world: phones by their numbers, and the hour at which the shifts change. */
export type Cast = {
  organiser: number
  /** The phones that the organiser writes to every Sunday. */
  crew: number[]
  early: number[]
  late: number[]
  /** Full hour of the day. */
  shiftHour: number
  workMast: number
  couple: readonly [number, number]
  /** Writes most, and organises nothing. */
  talker: number
  /** Write much to each other, in working hours. */
  colleagues: readonly [number, number]
  /** Where each phone is when it is nowhere else. */
  homes: number[]
}

const CREW = 9
const SHIFT = 4
const SHIFT_HOURS = [12, 13, 14, 15] as const

/** Who is who in a world, drawn by chance: each phone has one part at most. */
export function castOf(random: Random): Cast {
  const phones = shuffle(
    Array.from({ length: PHONES }, (_, phone) => phone),
    random,
  )
  const take = () => phones.shift() ?? 0
  const many = (count: number) => phones.splice(0, count)
  const workMast = Math.floor(random() * MASTS)
  const [shiftHour = 14] = shuffle(SHIFT_HOURS, random)
  const homes = Array.from({ length: PHONES }, () => homeOffWork(workMast, random))
  return {
    organiser: take(),
    crew: many(CREW),
    early: many(SHIFT),
    late: many(SHIFT),
    shiftHour,
    workMast,
    couple: [take(), take()],
    talker: take(),
    colleagues: [take(), take()],
    homes,
  }
}

/** Any mast but that of the shifts, so that their coming and going shows. */
function homeOffWork(workMast: number, random: Random): number {
  const mast = Math.floor(random() * (MASTS - 1))
  return mast < workMast ? mast : mast + 1
}
