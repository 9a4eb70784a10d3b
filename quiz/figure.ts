import { z } from 'zod'
import { inRange, numberText, readNumber } from './number'
import {
  common,
  field,
  IDS_DIFFER,
  idsDiffer,
  noSuch,
  partId,
  whySchema,
  publicCommon,
  publicPart,
  type Fields,
  type PublicCommon,
  type PublicPart,
  type Reading,
} from './parts'

const choices = z
  .array(z.strictObject({ id: partId, text: z.string().min(1) }))
  .min(2)
  .max(5)
  .refine(idsDiffer, IDS_DIFFER)
const amount = z.number().nonnegative().max(1e15)

/** A number with its unit and what it counts, or that the sources do not say. */
export const figureSchema = z
  .strictObject({
    ...common,
    kind: z.literal('figure'),
    units: choices,
    counts: choices,
    answer: z.union([
      z.strictObject({ silent: z.literal(true) }),
      z.strictObject({ low: amount, high: amount, unit: partId, counts: partId }),
    ]),
    feedback: z.strictObject({
      right: whySchema,
      number: whySchema,
      silent: whySchema.optional(),
      unit: whySchema.optional(),
      counts: whySchema.optional(),
    }),
  })
  .refine(
    ({ answer, units, counts }) =>
      'silent' in answer ||
      (units.some(u => u.id === answer.unit) && counts.some(c => c.id === answer.counts)),
    'expected the answer’s unit and counts to be among those offered',
  )
  .refine(
    ({ answer }) => 'silent' in answer || answer.low <= answer.high,
    'expected low to be at most high',
  )
  .refine(
    ({ answer, feedback }) =>
      'silent' in answer || (feedback.silent && feedback.unit && feedback.counts) !== undefined,
    'expected feedback for silent, unit and counts where the answer is a number',
  )
export type Figure = z.infer<typeof figureSchema>
export type PublicFigure = PublicCommon & {
  kind: 'figure'
  units: PublicPart[]
  counts: PublicPart[]
}
export type FigureResponse = {
  kind: 'figure'
  answer: { silent: true } | { silent: false; number: number; unit: string; counts: string }
}

/** The question without its key: the units and the things counted that are offered. */
export function publicFigure(question: Figure): PublicFigure {
  return {
    ...publicCommon(question),
    kind: 'figure',
    units: question.units.map(publicPart),
    counts: question.counts.map(publicPart),
  }
}

/** Fields `silent` = on, or else `number`, `unit` (id) and `counts` (id). */
export function readFigure(question: PublicFigure, fields: Fields): Reading<FigureResponse> {
  const [silent, number, unit, counts] = ['silent', 'number', 'unit', 'counts'].map(name =>
    field(fields, name),
  )
  if (silent !== undefined && silent !== 'on')
    return { kind: 'invalid', reason: noSuch('answer', silent) }
  if (silent !== undefined && number !== undefined)
    return {
      kind: 'invalid',
      reason: 'This says both a number and that the sources do not say. Keep one of the two.',
    }
  if (silent !== undefined)
    return { kind: 'read', response: { kind: 'figure', answer: { silent: true } } }
  return readAmount(question, { number, unit, counts })
}

function readAmount(
  question: PublicFigure,
  sent: Record<'number' | 'unit' | 'counts', string | undefined>,
): Reading<FigureResponse> {
  const { unit, counts } = sent
  const reading = sent.number === undefined ? undefined : readNumber(sent.number)
  if (reading?.kind === 'refused') return { kind: 'invalid', reason: reading.reason }
  if (unit !== undefined && !question.units.some(u => u.id === unit))
    return { kind: 'invalid', reason: noSuch('unit', unit) }
  if (counts !== undefined && !question.counts.some(c => c.id === counts))
    return { kind: 'invalid', reason: noSuch('thing counted', counts) }
  if (reading === undefined || unit === undefined || counts === undefined)
    return {
      kind: 'unanswered',
      missing: [
        ...(reading === undefined ? ['a number, or that the sources do not say'] : []),
        ...(unit === undefined ? ['the unit'] : []),
        ...(counts === undefined ? ['what the number counts'] : []),
      ],
    }
  const answer = { silent: false, number: reading.number, unit, counts } as const
  return { kind: 'read', response: { kind: 'figure', answer } }
}

/** The fields from which `readFigure` reads this response. */
export function fieldsOfFigure({ answer }: FigureResponse): Fields {
  if (answer.silent) return new Map([['silent', ['on']]])
  return new Map([
    ['number', [numberText(answer.number)]],
    ['unit', [answer.unit]],
    ['counts', [answer.counts]],
  ])
}

/**
 * A number in range earns a third, its unit and what it counts a third each: a right number with a wrong unit is not
 * right. A number out of range earns nothing, whatever stands beside it: unit and count are of that number. A silent
 * answer is right or wrong.
 * Source: Moodle’s numerical question, where the unit is marked only beside a right number; the thirds are our own.
 */
export function scoreFigure(question: Figure, response: FigureResponse): number {
  const { answer } = question
  const given = response.answer
  if ('silent' in answer) return given.silent ? 1 : 0
  if (given.silent || !inRange(given.number, answer)) return 0
  return (1 + Number(given.unit === answer.unit) + Number(given.counts === answer.counts)) / 3
}

/** A response that earns 1: the lowest number in range, or that the sources do not say. */
export function keyOfFigure({ answer }: Figure): FigureResponse {
  if ('silent' in answer) return { kind: 'figure', answer: { silent: true } }
  const { low, unit, counts } = answer
  return { kind: 'figure', answer: { silent: false, number: low, unit, counts } }
}
