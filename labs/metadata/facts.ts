import { DAY, dayName, HOUR, PHONES, RELAY, WEEK } from './names'
import type { Seen } from './seen'

/** What the envelopes say of one phone. */
export type PhoneFacts = {
  sent: number
  received: number
  /** Whom it exchanged messages with, most first. */
  contacts: { other: number; messages: number }[]
  /** The masts that it sent from, most first: by day (08:00 to 20:00 on working days) and at other times. */
  masts: { mast: number; day: number; otherwise: number }[]
  /** Messages sent by hour of the day, 24 numbers. */
  hours: number[]
  /** The fullest hours of the week by messages sent, most first, at most four. */
  busiest: { day: string; hour: number; messages: number }[]
}

const BUSIEST = 4

/** Throws on a number that is no phone's. */
export function factsOf(seen: readonly Seen[], phone: number): PhoneFacts {
  if (phone < 0 || phone >= PHONES) throw new Error(`There is no phone ${phone}.`)
  return factsFrom(
    seen.filter(record => record.from === phone),
    seen.filter(record => record.to === phone),
  )
}

/** The facts of every phone, in the order of their numbers; the records are gone through once. */
export function allFacts(seen: readonly Seen[]): PhoneFacts[] {
  const sent = Array.from({ length: PHONES }, (): Seen[] => [])
  const received = Array.from({ length: PHONES }, (): Seen[] => [])
  for (const record of seen) {
    sent[record.from]?.push(record)
    received[record.to]?.push(record)
  }
  return sent.map((own, phone) => factsFrom(own, received[phone] ?? []))
}

function factsFrom(sent: readonly Seen[], received: readonly Seen[]): PhoneFacts {
  return {
    sent: sent.length,
    received: received.length,
    contacts: contactsOf([...sent.map(r => r.to), ...received.map(r => r.from)]),
    masts: mastsOf(sent),
    hours: hoursOf(sent),
    busiest: busiestOf(sent),
  }
}

function contactsOf(others: readonly number[]): PhoneFacts['contacts'] {
  return [...counted(others)]
    .map(([other, messages]) => ({ other, messages }))
    .sort((a, b) => b.messages - a.messages || a.other - b.other)
}

function mastsOf(sent: readonly Seen[]): PhoneFacts['masts'] {
  const masts = new Map<number, { mast: number; day: number; otherwise: number }>()
  for (const { at, mast } of sent) {
    if (mast === undefined) continue
    const entry = masts.get(mast) ?? { mast, day: 0, otherwise: 0 }
    masts.set(mast, entry)
    const hour = (at % DAY) / HOUR
    const isDay = Math.floor(at / DAY) % 7 < 5 && hour >= 8 && hour < 20
    if (isDay) entry.day += 1
    else entry.otherwise += 1
  }
  return [...masts.values()].sort((a, b) => b.day + b.otherwise - a.day - a.otherwise)
}

/** Messages by hour of the day, 24 numbers. */
function hoursOf(sent: readonly Seen[]): number[] {
  const hours = new Array<number>(24).fill(0)
  for (const { at } of sent) {
    const hour = Math.floor((at % DAY) / HOUR)
    hours[hour] = (hours[hour] ?? 0) + 1
  }
  return hours
}

function busiestOf(sent: readonly Seen[]): PhoneFacts['busiest'] {
  const slots = counted(sent.map(({ at }) => Math.floor((at % WEEK) / HOUR)))
  return [...slots]
    .sort(([a, n], [b, m]) => m - n || a - b)
    .slice(0, BUSIEST)
    .map(([slot, messages]) => ({ day: dayName(slot * HOUR), hour: slot % 24, messages }))
}

function counted(numbers: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const n of numbers) counts.set(n, (counts.get(n) ?? 0) + 1)
  return counts
}

/** Two phones, or a phone and the relay, and how many messages passed between them either way. */
export type Tie = { a: number; b: number; messages: number }

/** Every two that exchanged a message, in the order of their numbers. */
export function tiesIn(seen: readonly Seen[]): Tie[] {
  const width = PHONES + 1
  const pairs = counted(
    seen.map(({ from, to }) => (Math.min(from, to) - RELAY) * width + Math.max(from, to) - RELAY),
  )
  return [...pairs]
    .sort(([a], [b]) => a - b)
    .map(([pair, messages]) => ({
      a: Math.floor(pair / width) + RELAY,
      b: (pair % width) + RELAY,
      messages,
    }))
}
