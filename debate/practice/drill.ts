import { z } from 'zod'
import { SIDES, type Side } from '@/debate/card'
import { seeded } from '@/quiz/random'

/** What is practised: to answer an argument, to stand its critical questions, or to put the other side's case at its best. */
export const DRILL_KINDS = ['answer', 'questions', 'steelman'] as const
export type DrillKind = (typeof DRILL_KINDS)[number]

/** How long an answer may take, in seconds. */
const DRILL_SECONDS = 120

const id = z.string().min(1).max(80)

/** A drill as it is kept: what was drawn, and what was written. */
export const drillSchema = z.strictObject({
  title: z.string().max(300),
  kind: z.enum(DRILL_KINDS),
  seed: z.string().max(80),
  resolution: z.string().max(2000),
  /** The side that the learner speaks for. */
  side: z.enum(SIDES).optional(),
  /** The argument that was drawn. */
  argument: id,
  /** What was written: by part. */
  parts: z.array(z.strictObject({ id, text: z.string().max(20_000) })).max(60),
  /** When the time began (ms since 1970); absent before. */
  began: z.number().finite().optional(),
  /** The reference has been shown: nothing that is written after it is one's own any more. */
  shown: z.boolean(),
  /** What the learner ticked in comparing. */
  ticks: z.array(z.string().max(80)).max(60),
})
export type Drill = z.infer<typeof drillSchema>

/** An argument that a side may bring for a resolution. Without a `side`: nobody has said whose it is. */
export type Lot = { resolution: string; side?: Side; argument: string }

/** What falls to a seed: the same seed and the same lots always give the same. Undefined where there are no lots. */
export function draw(seed: string, lots: readonly Lot[]): Lot | undefined {
  const random = seeded(seed)
  const resolutions = [...new Set(lots.map(lot => lot.resolution))]
  const resolution = resolutions[Math.floor(random() * resolutions.length)]
  const sides = [...new Set(lots.filter(lot => lot.resolution === resolution).map(lot => lot.side))]
  const side = sides[Math.floor(random() * sides.length)]
  const left = lots.filter(lot => lot.resolution === resolution && lot.side === side)
  return left[Math.floor(random() * left.length)]
}

/** The side that the learner speaks for: against the argument when answering it, for it otherwise. */
export function ownSide(kind: DrillKind, lot: Lot): Side | undefined {
  if (lot.side === undefined) return undefined
  if (kind !== 'answer') return lot.side
  return lot.side === 'aff' ? 'neg' : 'aff'
}

/** What is left of the time of a drill, in ms; below 0: over it. */
export function timeLeft(began: number, now: number): number {
  return DRILL_SECONDS * 1000 - (now - began)
}
