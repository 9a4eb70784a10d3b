/** Words in quotation marks, from mark to mark. */
export type Quoted = { start: number; end: number }

const MARKS =
  /“([^“”]{1,600})”|"([^"\n]{1,600})"|(?<![\p{L}\d])[‘']([^‘\n]{1,600}?)[’'](?![\p{L}\d])/gu

/** A name or a term of few words in quotation marks is still said; more words are somebody's. */
const FEW_WORDS = 3

/** The stretches of a text that repeat somebody's words. */
export function quotedIn(text: string): Quoted[] {
  return [...text.matchAll(MARKS)]
    .filter(match => match[0].split(/\s+/).length > FEW_WORDS)
    .map(match => ({ start: match.index, end: match.index + match[0].length }))
}

/** Whether a stretch lies within one of these, which stand in order. */
export function isQuoted(quoted: readonly Quoted[], start: number, end: number): boolean {
  let low = 0
  let high = quoted.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const one = quoted[middle]
    if (one === undefined || (one.start <= start && end <= one.end)) return one !== undefined
    if (one.start > start) high = middle - 1
    else low = middle + 1
  }
  return false
}
