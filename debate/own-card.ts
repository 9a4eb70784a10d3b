import type { Card } from './card'
import { EMPTY_CITE } from './cite'
import { cutQuote } from './cut'
import { plainBody } from './run'
import type { SourceText } from './source-text'

/** The longest passage that a card is cut from, in characters. */
export const LONGEST_CUT = 50_000

/** A card cut from a kept text, with the place to find its passage again. */
export function ownCard(
  id: string,
  textId: string,
  { text, cite }: Pick<SourceText, 'text' | 'cite'>,
  start: number,
  end: number,
): Card {
  const quote = cutQuote(textId, text, start, end)
  return { ...emptyCard(id), cite, body: plainBody(quote.exact), quote, quoted: true }
}

/** A card in which nothing is filled in yet. */
export function emptyCard(id: string): Card {
  return {
    level: 'card',
    id,
    origin: 'own',
    tag: '',
    cite: EMPTY_CITE,
    body: [[]],
    quoted: false,
    claims: [],
    notes: '',
  }
}
