/** The lesson that attempts at evidence cards are kept under. */
export const CARD_LESSON = 'evidence-cards'
const PREFIX = 'card:'

/** What an attempt at the card of a claim calls its question. */
export function cardQuestion(claim: string): string {
  return `${PREFIX}${claim}`
}

/** The claim of an attempt at a card; undefined for a question. */
export function cardIn(question: string): string | undefined {
  return question.startsWith(PREFIX) ? question.slice(PREFIX.length) : undefined
}
