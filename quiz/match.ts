import { z } from 'zod'
import { opaque } from './opaque'
import {
  common,
  IDS_DIFFER,
  idsDiffer,
  partId,
  whySchema,
  publicCommon,
  type Fields,
  type PartFeedback,
  type PublicCommon,
  type PublicPart,
  type Reading,
} from './parts'
import { fieldsOfSlots, readSlots } from './slots'

/** Three to seven things to pair. */
export const matchSchema = z
  .strictObject({
    ...common,
    kind: z.literal('match'),
    pairs: z
      .array(whySchema.extend({ id: partId, left: z.string().min(1), right: z.string().min(1) }))
      .min(3)
      .max(7),
    /** Right-hand sides that fit nothing. */
    extra: z
      .array(whySchema.extend({ id: partId, text: z.string().min(1) }))
      .max(3)
      .default([]),
  })
  .refine(q => idsDiffer([...q.pairs, ...q.extra]), IDS_DIFFER)
  .refine(
    q => q.extra.every(extra => q.pairs.every(pair => pair.right !== extra.text)),
    'expected every extra to differ from the right-hand sides that fit',
  )
export type Match = z.infer<typeof matchSchema>
export type PublicMatch = PublicCommon & {
  kind: 'match'
  lefts: PublicPart[]
  rights: PublicPart[]
}
/** The public id of a right-hand side, by pair. */
export type MatchResponse = { kind: 'match'; pairs: Record<string, string> }

/** The question without its key: left-hand sides in the order of the file, right-hand sides mixed, under ids that tell nothing. */
export function publicMatch(question: Match): PublicMatch {
  return {
    ...publicCommon(question),
    kind: 'match',
    lefts: question.pairs.map(pair => ({ id: pair.id, text: pair.left })),
    rights: rightsOf(question),
  }
}

/** The right-hand sides under names that tell nothing. Two pairs with the same one share it: a reader sees no difference. */
function rightsOf(question: Match): PublicPart[] {
  const all = [
    ...question.pairs.map(pair => ({ id: pair.id, text: pair.right })),
    ...question.extra,
  ]
  const different = all.filter(part => !all.some(p => p.text === part.text && p.id < part.id))
  return opaque(different, question.id).map(({ publicId, part }) => ({
    id: publicId,
    text: part.text,
  }))
}

/** Fields `pair:<left id>`: the id of the right-hand side. One of them may be used for several left-hand sides. */
export function readMatch(question: PublicMatch, fields: Fields): Reading<MatchResponse> {
  const slots = question.lefts.map(left => ({
    id: left.id,
    missing: `a partner for “${left.text}”`,
    choices: question.rights,
  }))
  const reading = readSlots(fields, 'pair', slots)
  if (reading.kind !== 'read') return reading
  return { kind: 'read', response: { kind: 'match', pairs: reading.chosen } }
}

/** The fields from which `readMatch` reads this response. */
export function fieldsOfMatch(response: MatchResponse): Fields {
  return fieldsOfSlots('pair', response.pairs)
}

/** Pairs right / pairs. */
export function scoreMatch(question: Match, response: MatchResponse): number {
  const key = keyOfMatch(question).pairs
  const right = question.pairs.filter(pair => response.pairs[pair.id] === key[pair.id])
  return right.length / question.pairs.length
}

/** Every pair, and then every right-hand side that fits nothing. */
export function explainMatch(question: Match, response: MatchResponse): PartFeedback[] {
  const texts = new Map(rightsOf(question).map(right => [right.id, right.text]))
  const given = (pairId: string) => texts.get(response.pairs[pairId] ?? '')
  const pairs = question.pairs.map((pair): PartFeedback => {
    const text = given(pair.id)
    const right = text === pair.right
    return {
      id: pair.id,
      text: pair.left,
      ...(text !== undefined && { given: text }),
      ...(!right && { answer: pair.right }),
      why: pair.why,
      cites: pair.cites,
      outcome: right ? 'right' : 'wrong',
    }
  })
  return [...pairs, ...question.extra.map(extra => explainExtra(question, given, extra))]
}

function explainExtra(
  question: Match,
  given: (pairId: string) => string | undefined,
  extra: Match['extra'][number],
): PartFeedback {
  const lefts = question.pairs.filter(pair => given(pair.id) === extra.text).map(pair => pair.left)
  return {
    id: extra.id,
    text: extra.text,
    ...(lefts.length > 0 && { given: lefts.join('; ') }),
    why: extra.why,
    cites: extra.cites,
    outcome: lefts.length > 0 ? 'wrong' : 'unmarked',
  }
}

/** The response that earns 1. */
export function keyOfMatch(question: Match): MatchResponse {
  const ids = new Map(rightsOf(question).map(right => [right.text, right.id]))
  const pairs = question.pairs.flatMap(pair => {
    const id = ids.get(pair.right)
    return id === undefined ? [] : [[pair.id, id] as const]
  })
  return { kind: 'match', pairs: Object.fromEntries(pairs) }
}
