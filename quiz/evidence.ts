import { z } from 'zod'
import { claimId } from '@/evidence/ids'
import { STANDINGS, type Standing } from '@/evidence/standing'
import { explainOptions, theRight } from './options'
import {
  common,
  field,
  IDS_DIFFER,
  idsDiffer,
  noSuch,
  partId,
  whySchema,
  optionSchema,
  publicCommon,
  publicPart,
  type Fields,
  type PartFeedback,
  type PublicCommon,
  type PublicPart,
  type Reading,
} from './parts'
import type { Verdict } from './verdict'

/** An answer, and then the passage that supports it. */
export const evidenceSchema = z.strictObject({
  ...common,
  kind: z.literal('evidence'),
  options: z
    .array(optionSchema)
    .min(2)
    .max(5)
    .refine(
      options => options.filter(o => o.right).length === 1,
      'expected exactly one right option',
    )
    .refine(idsDiffer, IDS_DIFFER),
  passages: z
    .array(
      whySchema.extend({
        id: partId,
        claim: claimId,
        /** The claim’s statement, filled in from the ledger when the file is read. */
        text: z.string().min(1),
        /** The claim’s standing, filled in likewise. */
        standing: z.enum(STANDINGS).optional(),
        right: z.literal(true).optional(),
      }),
    )
    .min(3)
    .max(5)
    .refine(
      passages => passages.filter(p => p.right).length === 1,
      'expected exactly one right passage',
    )
    .refine(idsDiffer, IDS_DIFFER),
})
export type Evidence = z.infer<typeof evidenceSchema>
export type PublicEvidence = PublicCommon & {
  kind: 'evidence'
  options: PublicPart[]
  passages: (PublicPart & { standing?: Standing })[]
}
export type EvidenceResponse = { kind: 'evidence'; option: string; passage: string }

/** The question without its key: options, and passages with their standings, in the order of the file. */
export function publicEvidence(question: Evidence): PublicEvidence {
  return {
    ...publicCommon(question),
    kind: 'evidence',
    options: question.options.map(publicPart),
    passages: question.passages.map(({ id, text, standing }) => ({
      id,
      text,
      ...(standing !== undefined && { standing }),
    })),
  }
}

/** Fields `option` and `passage`: an id each. */
export function readEvidence(question: PublicEvidence, fields: Fields): Reading<EvidenceResponse> {
  const [option, passage] = [field(fields, 'option'), field(fields, 'passage')]
  if (option !== undefined && !question.options.some(o => o.id === option))
    return { kind: 'invalid', reason: noSuch('option', option) }
  if (passage !== undefined && !question.passages.some(p => p.id === passage))
    return { kind: 'invalid', reason: noSuch('passage', passage) }
  if (option === undefined || passage === undefined)
    return {
      kind: 'unanswered',
      missing: [
        ...(option === undefined ? ['an answer'] : []),
        ...(passage === undefined ? ['the passage that supports it'] : []),
      ],
    }
  return { kind: 'read', response: { kind: 'evidence', option, passage } }
}

/** The fields from which `readEvidence` reads this response. */
export function fieldsOfEvidence(response: EvidenceResponse): Fields {
  return new Map([
    ['option', [response.option]],
    ['passage', [response.passage]],
  ])
}

/**
 * Whether the answer is right, and whether the passage is what makes it so. A right passage under a wrong answer is
 * wrong: it was read as supporting something that it does not.
 * Source: two-tier diagnostic questions (Treagust 1988, International Journal of Science Education 10(2)).
 */
export function judgeEvidence(question: Evidence, response: EvidenceResponse): Verdict {
  if (theRight(question.options).id !== response.option) return 'wrong'
  return theRight(question.passages).id === response.passage ? 'right-reason' : 'wrong-reason'
}

const SCORES: Record<Verdict, number> = { 'right-reason': 1, 'wrong-reason': 0.5, wrong: 0 }

/** 1 for the right answer with the right passage, a half for the right answer with another, 0 for a wrong answer. */
export function scoreEvidence(question: Evidence, response: EvidenceResponse): number {
  return SCORES[judgeEvidence(question, response)]
}

/** The options (ids `option:…`), and then the passages (ids `passage:…`). */
export function explainEvidence(question: Evidence, response: EvidenceResponse): PartFeedback[] {
  return [
    ...explainOptions(question.options, id => id === response.option, 'option:'),
    ...explainOptions(question.passages, id => id === response.passage, 'passage:'),
  ]
}

/** The response that earns 1. */
export function keyOfEvidence(question: Evidence): EvidenceResponse {
  const [option, passage] = [theRight(question.options).id, theRight(question.passages).id]
  return { kind: 'evidence', option, passage }
}
