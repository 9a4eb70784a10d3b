import { stem } from './stem'

/** A word, a number or a mark. Offsets are UTF-16, as in a string. */
export type Token = {
  text: string
  /** In lower case, with straight apostrophes. */
  lower: string
  /** What it shares with its other forms. */
  stem: string
  start: number
  end: number
  isWord: boolean
}

const TOKEN =
  /\p{Sc}?\d+(?:[.,]\d+)*%?|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|['’](?=\s|$|[.,;:!?)])|[^\s\p{L}\d]/gu

/** The words and marks of a stretch of text, in order. A hyphen parts words. `at` is added to every offset. */
export function tokensOf(text: string, at: number): Token[] {
  return [...text.matchAll(TOKEN)].map(match => {
    const word = match[0]
    return {
      text: word,
      lower: word.toLowerCase().replaceAll('’', "'"),
      stem: stem(word),
      start: at + match.index,
      end: at + match.index + word.length,
      isWord: /[\p{L}\d]/u.test(word),
    }
  })
}
