import { quantitiesIn, sameQuantity } from '@/evidence/quantity'
import type { Figured } from './figured'
import type { SpeechLedger } from './ledger'
import type { ReadFact } from './read-fact'
import type { Said, Speech } from './reading'
import { stem } from './stem'

const OF_THE_DEBATE = new Set(
  `argument point reason example minute second contention question thing word speech speaker speaker team side problem bit key letter
  digit character page source article step part issue response answer case topic claim time hour judge round times million-to-one
  percent guess combination possibility lifetime century sentence principle ground objection rebuttal line standard test criterion`
    .split(/\s+/)
    .map(stem),
)

/** "Article 31", "TS 33.126": the number of a rule, and no count. */
const REFERENCE =
  /(?:\b(?:articles?|art|sections?|rules?|paragraphs?|para|chapter|page|no|number|directive|regulation|TS)\.?|§)\s*$/i

/** "One man in a hundred": a way of saying few, where nobody of the case is spoken of. */
const FEW_AT_LARGE = /\bone (?:man|woman|person|child|adult) in\s*$/i

/** A number of the debate, of a technique or of an example: "two arguments", "a 256-bit key". */
export function isDebateNumber(
  { noun, sort, counted, before }: Figured,
  { sentence, mentions }: Said,
): boolean {
  if (mentions.length === 0 && FEW_AT_LARGE.test(before)) return true
  if (REFERENCE.test(before) || noun === 'u' || noun === 'usc') return true
  if (counted.kind === 'number' && counted.value === 1) return true
  if (sort === 'count' && OF_THE_DEBATE.has(noun)) return true
  return sentence.tokens.some(({ stem: word }) => word === 'bit' || word === 'exampl')
}

/** Whether a background fact has the figure, and speaks of what the sentence speaks of. */
export function isInFacts(
  speech: Speech,
  said: Said,
  { counted, near }: Figured,
  { facts }: SpeechLedger,
): boolean {
  const { start, end } = said.sentence
  const numbers = quantitiesIn(speech.text.slice(start, end)).filter(
    q => q.kind === 'number' && q.value > 12,
  )
  if (
    facts.some(
      fact =>
        shares(fact, near) && fact.quantities.some(q => numbers.some(n => sameQuantity(n, q))),
    )
  )
    return true
  if (counted.kind === 'share')
    return facts.some(fact => fact.text.includes(counted.written) && shares(fact, near))
  return facts.some(
    fact => shares(fact, near) && fact.quantities.some(other => sameQuantity(other, counted)),
  )
}

function shares({ content }: ReadFact, near: ReadonlySet<string>): boolean {
  return [...near].filter(word => content.has(word) && word.length > 3).length >= 2
}
