import { seeded } from '@/quiz/random'
import { castOf, type Cast } from './cast'
import { WEEK } from './names'
import { envelopesOf, type Envelope } from './patterns'

/** How long the records were kept. */
export const SPANS = ['weeks', 'year'] as const
export type Span = (typeof SPANS)[number]
export const SPAN_WEEKS: Record<Span, number> = { weeks: 2, year: 52 }

/** A record with the times, in minutes, for which a careful app and a careful relay would hold the message. */
type Sent = Envelope & { held: readonly [number, number] }

/** An invented world: who does what, and every message that was sent, in the order of time. */
export type World = { cast: Cast; weeks: number; sent: Sent[] }

export const LONGEST_HOLD = 180

/** The world of a number. The same number and span give the same world, record for record, on every machine. */
export function worldOf(number: number, span: Span): World {
  const making = makeWorld(number, span)
  for (;;) {
    const made = making.next()
    if (made.done) return made.value
  }
}

/** The same, week by week, for a screen that may not stand still: yields how many weeks are done. */
export function* makeWorld(number: number, span: Span): Generator<number, World, void> {
  const random = seeded(`world ${number}`)
  const holds = seeded(`holds ${number}`)
  const hold = () => Math.floor(holds() * LONGEST_HOLD)
  const cast = castOf(random)
  const weeks = SPAN_WEEKS[span]
  const sent: Sent[] = []
  for (let week = 0; week < weeks; week++) {
    for (let day = week * 7; day < week * 7 + 7; day++)
      for (const envelope of envelopesOf(day, { random, cast }))
        sent.push({ ...envelope, held: [hold(), hold()] })
    yield week + 1
  }
  sent.sort((a, b) => a.at - b.at)
  return { cast, weeks, sent: sent.filter(({ at }) => at < weeks * WEEK) }
}
