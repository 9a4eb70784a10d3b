import { z } from 'zod'
import { explainOptions, theRight } from './options'
import {
  common,
  IDS_DIFFER,
  idsDiffer,
  partId,
  optionSchema,
  publicCommon,
  publicPart,
  type Fields,
  type PartFeedback,
  type PublicCommon,
  type PublicPart,
  type Reading,
} from './parts'
import { fieldsOfSlots, readSlots } from './slots'

/** Choose the frames that make a sentence true. */
export const attributeSchema = z
  .strictObject({
    ...common,
    kind: z.literal('attribute'),
    /** Holds one {gap} for each of the gaps. */
    text: z.string().min(1),
    gaps: z
      .array(
        z.strictObject({
          id: partId,
          frames: z
            .array(optionSchema)
            .min(2)
            .max(5)
            .refine(
              frames => frames.filter(f => f.right).length === 1,
              'expected exactly one right frame',
            )
            .refine(idsDiffer, IDS_DIFFER),
        }),
      )
      .min(1)
      .max(4)
      .refine(idsDiffer, IDS_DIFFER),
  })
  .refine(
    q =>
      gapIds(q.text).sort().join() ===
      q.gaps
        .map(gap => gap.id)
        .sort()
        .join(),
    'expected each gap once in the text, as in {g1}',
  )
export type Attribute = z.infer<typeof attributeSchema>
export type PublicAttribute = PublicCommon & {
  kind: 'attribute'
  pieces: ({ text: string } | { gap: string; frames: PublicPart[] })[]
}
/** The frame’s id, by gap. */
export type AttributeResponse = { kind: 'attribute'; frames: Record<string, string> }

const GAP = /\{([a-z0-9-]+)\}/

function gapIds(text: string): string[] {
  return text.split(GAP).filter((_, i) => i % 2 === 1)
}

/** The question without its key: the text in pieces, each gap with its frames in the order of the file. */
export function publicAttribute(question: Attribute): PublicAttribute {
  const frames = new Map(question.gaps.map(gap => [gap.id, gap.frames.map(publicPart)]))
  const pieces = question.text
    .split(GAP)
    .map((piece, i) =>
      i % 2 === 0 ? { text: piece } : { gap: piece, frames: frames.get(piece) ?? [] },
    )
    .filter(piece => !('text' in piece) || piece.text !== '')
  return { ...publicCommon(question), kind: 'attribute', pieces }
}

/** Fields `frame:<gap id>`: the id of the frame. */
export function readAttribute(
  question: PublicAttribute,
  fields: Fields,
): Reading<AttributeResponse> {
  const gaps = question.pieces.filter(piece => 'gap' in piece)
  const slots = gaps.map(({ gap, frames }, i) => ({
    id: gap,
    missing: gaps.length === 1 ? 'the words for the gap' : `the words for gap ${i + 1}`,
    choices: frames,
  }))
  const reading = readSlots(fields, 'frame', slots)
  if (reading.kind !== 'read') return reading
  return { kind: 'read', response: { kind: 'attribute', frames: reading.chosen } }
}

/** The fields from which `readAttribute` reads this response. */
export function fieldsOfAttribute(response: AttributeResponse): Fields {
  return fieldsOfSlots('frame', response.frames)
}

/** Gaps with their right frame / gaps. */
export function scoreAttribute(question: Attribute, response: AttributeResponse): number {
  const right = question.gaps.filter(gap => theRight(gap.frames).id === response.frames[gap.id])
  return right.length / question.gaps.length
}

/** Every frame of every gap (ids `<gap>:<frame>`). */
export function explainAttribute(question: Attribute, response: AttributeResponse): PartFeedback[] {
  return question.gaps.flatMap(gap =>
    explainOptions(gap.frames, id => id === response.frames[gap.id], `${gap.id}:`),
  )
}

/** The response that earns 1. */
export function keyOfAttribute(question: Attribute): AttributeResponse {
  const frames = question.gaps.map(gap => [gap.id, theRight(gap.frames).id])
  return { kind: 'attribute', frames: Object.fromEntries(frames) }
}
