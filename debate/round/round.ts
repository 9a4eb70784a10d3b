import { z } from 'zod'
import { cardSchema } from '@/debate/card'
import type { ClockView } from '@/debate/clock/clock'
import { planOf } from '@/debate/clock/plan'
import { pressSchema } from '@/debate/clock/press'
import { flowSchema, newFlow, type Flow } from '@/debate/flow/flow'
import { formatSchema, type Format } from '@/debate/formats/format'
import { ballotSchema, newBallot } from './ballot'

const id = z.string().min(1).max(60)

/** Something that is read aloud in a speech: a card, or words of one's own. */
const readingSchema = z.strictObject({
  id,
  /** The id of the speech. */
  speech: id,
  entry: z.union([
    cardSchema,
    z.strictObject({ id, level: z.literal('analytic'), text: z.string().max(100_000) }),
  ]),
})
export type Reading = z.infer<typeof readingSchema>

/** One debate: its format as it was then, its clock, its flow, what was read, and the judge's decision. */
export const roundSchema = z.strictObject({
  title: z.string().max(300),
  resolution: z.string().max(2000),
  format: formatSchema,
  presses: z.array(pressSchema).max(20_000),
  flow: flowSchema,
  readings: z.array(readingSchema).max(2000),
  ballot: ballotSchema,
  /** The class room that listens, by its code. */
  room: z.string().max(40).optional(),
})
export type Round = z.infer<typeof roundSchema>

export function newRound(format: Format, resolution: string, title: string, sheet: string): Round {
  return {
    title,
    resolution,
    format,
    presses: [],
    flow: newFlow(format, title, sheet),
    readings: [],
    ballot: newBallot(format),
  }
}

/**
 * The column of the flow that a debate has come to by its clock: the last speech that has begun; the number of columns
 * once the last speech has been stopped; -1 before the first. Undefined where the clock was not used.
 */
export function reachedByClock(
  round: Pick<Round, 'format' | 'presses'>,
  flow: Flow,
  view: ClockView,
): number | undefined {
  if (round.presses.length === 0) return undefined
  const plan = planOf(round.format)
  if (view.at === plan.length - 1 && view.state === 'stopped') return flow.columns.length
  const begun = plan
    .slice(0, view.at + (view.state === 'ready' ? 0 : 1))
    .map(item => item.speech?.id)
  return flow.columns.findLastIndex(column => begun.includes(column.id))
}
