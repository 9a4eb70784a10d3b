import { z } from 'zod'
import { wordsOf, type Word } from './overclaim-words'
import {
  common,
  fieldValues,
  noSuch,
  whySchema,
  publicCommon,
  publicPart,
  type Fields,
  type PartFeedback,
  type PublicCommon,
  type PublicPart,
  type Reading,
} from './parts'

/** Mark the words of a sentence that go further than its source. */
export const overclaimSchema = z
  .strictObject({
    ...common,
    kind: z.literal('overclaim'),
    /** Words in square brackets go further than the source. */
    sentence: z
      .string()
      .regex(
        /^[^[\]]*(\[[^[\]]+\][^[\]]*)+$/,
        'expected at least one [bracketed] word, and every bracket closed',
      ),
    /** One for each bracket, in order. */
    spans: z.array(whySchema).min(1),
    elsewhere: whySchema,
    careful: z.string().min(1),
  })
  .refine(q => {
    const marked = new Set(wordsOf(q.sentence).flatMap(w => w.span ?? []))
    return marked.size === q.spans.length && q.spans.every((_, i) => marked.has(i))
  }, 'expected one span for each bracket, and a word of its own in each bracket')
export type Overclaim = z.infer<typeof overclaimSchema>
export type PublicOverclaim = PublicCommon & { kind: 'overclaim'; words: PublicPart[] }
/** The ids of the marked words. */
export type OverclaimResponse = { kind: 'overclaim'; words: string[] }

/** The sentence is its words joined by spaces. */
export function publicOverclaim(question: Overclaim): PublicOverclaim {
  const words = wordsOf(question.sentence).map(publicPart)
  return { ...publicCommon(question), kind: 'overclaim', words }
}

/** Field `word`, repeated: the ids of the marked words. None is no answer, since every sentence goes too far somewhere. */
export function readOverclaim(
  question: PublicOverclaim,
  fields: Fields,
): Reading<OverclaimResponse> {
  const words = fieldValues(fields, 'word')
  if (words.length === 0) return { kind: 'unanswered', missing: ['at least one word'] }
  const known = new Set(question.words.map(word => word.id))
  const unknown = words.find(id => !known.has(id))
  if (unknown !== undefined) return { kind: 'invalid', reason: noSuch('word', unknown) }
  return { kind: 'read', response: { kind: 'overclaim', words } }
}

/** The fields from which `readOverclaim` reads this response. */
export function fieldsOfOverclaim(response: OverclaimResponse): Fields {
  return new Map([['word', response.words]])
}

/**
 * Words hit / (words hit, missed or falsely marked), so that both misses and false marks count.
 * Source: the Jaccard index of the marked words and the key (Jaccard 1912, New Phytologist 11(2)).
 */
export function scoreOverclaim(question: Overclaim, response: OverclaimResponse): number {
  const key = keyOfOverclaim(question).words
  const hit = key.filter(id => response.words.includes(id)).length
  return hit / new Set([...key, ...response.words]).size
}

/** Each bracket (its id is its words’ ids with spaces between them), and then the words wrongly marked, if any. */
export function explainOverclaim(question: Overclaim, response: OverclaimResponse): PartFeedback[] {
  const words = wordsOf(question.sentence)
  const marked = (word: Word) => response.words.includes(word.id)
  const spans = question.spans.map((why, i): PartFeedback => {
    const span = words.filter(word => word.span === i)
    const hit = span.filter(marked)
    const outcome = hit.length === span.length ? 'right' : 'missed'
    const given = hit.length > 0 && { given: textOf(hit) }
    return { id: idOf(span), text: textOf(span), ...given, ...why, outcome }
  })
  const wrong = words.filter(word => word.span === undefined && marked(word))
  if (wrong.length === 0) return spans
  const text = textOf(wrong)
  return [...spans, { id: idOf(wrong), text, given: text, ...question.elsewhere, outcome: 'wrong' }]
}

function idOf(words: readonly Word[]): string {
  return words.map(word => word.id).join(' ')
}

/** Words as they stand in the sentence, with … where some are left out. */
function textOf(words: readonly Word[]): string {
  return words
    .map((word, i) => {
      const last = words[i - 1]
      return last === undefined
        ? word.text
        : `${last.place + 1 < word.place ? ' … ' : ' '}${word.text}`
    })
    .join('')
}

/** The response that earns 1. */
export function keyOfOverclaim(question: Overclaim): OverclaimResponse {
  const over = wordsOf(question.sentence).filter(word => word.span !== undefined)
  return { kind: 'overclaim', words: over.map(word => word.id) }
}
