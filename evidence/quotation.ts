import type { Evidence } from './evidence'

/** Words of a source, as our copy prints them. */
export type Quotation = {
  quote: string
  /** Our copy has lost capitals and punctuation: printing the words means restoring them. */
  restored: boolean
}

/** Every quotation that a module holds: those of its claims and statements, those within its facts, and its sources' titles. */
export function quotations({ claims, statements, facts, sources }: Evidence): Quotation[] {
  return [
    ...[...claims, ...statements].flatMap(({ quote, restored }) =>
      quote === undefined ? [] : [{ quote, restored }],
    ),
    ...facts.flatMap(({ statement }) =>
      [...statement.matchAll(/["“]([^"“”]+)["”]/g)].map(([, quote = '']) => ({
        quote,
        restored: false,
      })),
    ),
    ...sources.flatMap(({ title }) =>
      title === undefined ? [] : [{ quote: title, restored: false }],
    ),
  ]
}

/**
 * Whether words stand in a quotation as whole words: to the letter, or, where it had to be restored, but for capitals and
 * punctuation. An ellipsis may stand for words left out.
 */
export function stands(words: string, { quote, restored }: Quotation): boolean {
  const form = restored ? bare : toTheLetter
  const parts = words.split(/\s*(?:\[…\]|\[\.\.\.\]|…|\.\.\.)\s*/).map(form)
  return parts.some(part => part !== '') && inSequence(parts, ` ${form(quote)} `)
}

function inSequence(parts: readonly string[], quote: string): boolean {
  let from = 0
  return parts.every(part => {
    const at = indexOfWords(quote, part, from)
    from = at + part.length
    return at >= 0
  })
}

function indexOfWords(text: string, words: string, from: number): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1))
    if (!/[\p{L}\p{N}]/u.test(`${text[at - 1] ?? ''}${text[at + words.length] ?? ''}`)) return at
  return -1
}

/** Curly and straight marks are one letter; so are all kinds of space. */
export function toTheLetter(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Words alone: no capitals, accents or punctuation. */
export function bare(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}
