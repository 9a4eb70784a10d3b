import type { Random } from '@/quiz/random'
import type { Cast } from './cast'
import { DAY, HOUR, PHONES } from './names'

/** One message as its sender's network could note it, without a word of what it says. */
export type Envelope = {
  /** Minutes since the first Monday began. */
  at: number
  from: number
  to: number
  /** In bytes. */
  size: number
  /** The mast that the sender's phone used. */
  mast: number
}

type Chance = { random: Random; cast: Cast }

const SHORT = [40, 180] as const
const ANY = [40, 900] as const

/** The envelopes of one day, in no order. `day` counts from 0, a Monday. */
export function envelopesOf(day: number, chance: Chance): Envelope[] {
  const weekday = day % 7
  const begin = day * DAY
  return [
    ...(weekday === 6 ? sundayRound(begin, chance) : []),
    ...(weekday < 5 ? [...shifts(begin, chance), ...colleagues(begin, chance)] : []),
    ...couple(begin, weekday, chance),
    ...talk(begin, chance),
    ...small(begin, chance),
  ]
}

/** One phone writes the same text to all of its nine, and nearly all of them answer within the hour. */
function sundayRound(begin: number, chance: Chance): Envelope[] {
  const { organiser, crew } = chance.cast
  const at = begin + 19 * HOUR + within(chance.random, 0, 20)
  const size = within(chance.random, 300, 600)
  return crew.flatMap((one, i) => {
    const round = from(chance, organiser, one, at + i, size)
    if (chance.random() > 0.93) return [round]
    const answer = at + i + within(chance.random, 3, 50)
    return [round, from(chance, one, organiser, answer, sized(chance, SHORT))]
  })
}

/** Each shift writes among itself from the mast at its work; at the change the ones who go write to the ones who come. */
function shifts(begin: number, chance: Chance): Envelope[] {
  const { cast, random } = chance
  const change = begin + cast.shiftHour * HOUR
  const during = (shift: number[], start: number) =>
    shift.flatMap((one, i) =>
      random() > 0.85
        ? []
        : [atWork(chance, one, other(shift, i, random), start + within(random, 20, 8 * HOUR - 20))],
    )
  const handover = cast.early.flatMap((one, i) => {
    const next = cast.late[i] ?? one
    if (random() > 0.75) return []
    const told = atWork(chance, one, next, change - within(random, 1, 15))
    if (random() > 0.5) return [told]
    return [told, atWork(chance, next, one, change + within(random, 1, 12))]
  })
  return [...during(cast.early, change - 8 * HOUR), ...during(cast.late, change), ...handover]
}

function atWork(chance: Chance, one: number, to: number, at: number): Envelope {
  return { at, from: one, to, size: sized(chance, ANY), mast: chance.cast.workMast }
}

function colleagues(begin: number, chance: Chance): Envelope[] {
  const [one, two] = chance.cast.colleagues
  return turns(chance, [one, two], within(chance.random, 2, 4), begin + 9 * HOUR, 8 * HOUR)
}

/** Late in the evening and early in the morning; from one mast when the week is over. */
function couple(begin: number, weekday: number, chance: Chance): Envelope[] {
  const { cast, random } = chance
  const [one, two] = cast.couple
  if (weekday < 5)
    return [
      ...turns(chance, [one, two], within(random, 2, 4), begin + 22 * HOUR, 110),
      ...turns(chance, [two, one], within(random, 1, 2), begin + 6 * HOUR + 30, 80),
    ]
  const together = [one, two].flatMap(phone => {
    const friend = other(everybody, phone, random)
    return [from(chance, phone, friend, begin + within(random, 10 * HOUR, 23 * HOUR), undefined)]
  })
  return together.map(envelope => ({ ...envelope, mast: cast.homes[one] ?? 0 }))
}

/** The busiest phone of all, at any hour of the day, to anybody. */
function talk(begin: number, chance: Chance): Envelope[] {
  const { cast, random } = chance
  return Array.from({ length: within(random, 4, 6) }).flatMap(() => {
    const friend = other(everybody, cast.talker, random)
    const at = begin + within(random, 9 * HOUR, 22 * HOUR)
    const said = from(chance, cast.talker, friend, at, undefined)
    if (random() > 0.5) return [said]
    return [said, from(chance, friend, cast.talker, at + within(random, 2, 90), undefined)]
  })
}

/** What everybody writes now and then. */
function small(begin: number, chance: Chance): Envelope[] {
  const { random } = chance
  return everybody
    .filter(() => random() < 0.4)
    .map(phone => {
      const at = begin + within(random, 8 * HOUR, 22 * HOUR)
      // Most people write to the same few: neighbours by number stand for them.
      const friend = (phone + within(random, 1, 3)) % PHONES
      return from(chance, phone, friend, at, undefined)
    })
}

const everybody = Array.from({ length: PHONES }, (_, phone) => phone)

/** Messages to and fro between two phones, one after the other, spread over a time in minutes. */
function turns(
  chance: Chance,
  pair: readonly [number, number],
  count: number,
  begin: number,
  time: number,
): Envelope[] {
  const gap = Math.floor(time / count)
  return Array.from({ length: count }, (_, i) => {
    const at = begin + i * gap + within(chance.random, 0, gap - 1)
    const [one, two] = i % 2 === 0 ? pair : [pair[1], pair[0]]
    return from(chance, one, two, at, undefined)
  })
}

function from(
  chance: Chance,
  one: number,
  to: number,
  at: number,
  size: number | undefined,
): Envelope {
  const mast = chance.cast.homes[one] ?? 0
  return { at, from: one, to, size: size ?? sized(chance, ANY), mast }
}

/** One of a list that is not the one at `index`. */
function other(list: readonly number[], index: number, random: Random): number {
  const step = 1 + Math.floor(random() * (list.length - 1))
  return list[(index + step) % list.length] ?? 0
}

function sized({ random }: Chance, [least, most]: readonly [number, number]): number {
  return within(random, least, most)
}

/** A whole number from `least` to `most`, both included. */
function within(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1))
}
