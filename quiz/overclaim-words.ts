/** A word of an overclaiming sentence, with the punctuation that touches it. */
export type Word = {
  /** w0, w1 … */
  id: string
  /** From 0. */
  place: number
  text: string
  /** The bracket that it stands in, from 0; undefined where the word holds. */
  span: number | undefined
}

/** The words of a sentence in which [square brackets] mark what goes too far. A word is in a bracket if any of it is. */
export function wordsOf(sentence: string): Word[] {
  const words: Word[] = []
  let bracket = -1
  let inside = false
  for (const token of sentence.split(/\s+/)) {
    let text = ''
    let span: number | undefined
    for (const character of token) {
      if (character === '[') {
        inside = true
        bracket += 1
      } else if (character === ']') inside = false
      else {
        text += character
        if (inside) span = bracket
      }
    }
    if (text !== '') words.push({ id: `w${words.length}`, place: words.length, text, span })
  }
  return words
}
