import type { Place } from './finding'

/** A stretch of a passage that says what stands behind it. */
export type Mark = {
  name: 'Claim' | 'Fact' | 'Quote' | 'Conflict' | 'Gap' | 'Own'
  ids: string[]
  /** Offsets in the passage's text. */
  start: number
  end: number
}

/** One paragraph, heading or table row of a text, or one text of a YAML file, with the evidence cited beside it. */
export type Passage = {
  file: string
  path: string
  text: string
  /** From offset `at` on, the text stands on `line`. In order; the first is at 0. */
  lines: { at: number; line: number }[]
  marks: Mark[]
  cites: string[]
  /** How a quantity of the author's own is marked here. */
  own: 'element' | 'braces' | 'nowhere'
  /** Says things in the module's own voice, unlike an option, which may be wrong on purpose. */
  asserts: boolean
}

/** The place of an offset of a passage. */
export function placeAt(passage: Passage, offset: number): Place {
  const { line } = passage.lines.findLast(entry => entry.at <= offset) ?? { line: 1 }
  return { file: passage.file, line, path: passage.path }
}

/** The text with some kinds of mark blanked out, every offset kept. */
export function without(passage: Passage, names: readonly Mark['name'][]): string {
  return passage.marks
    .filter(mark => names.includes(mark.name))
    .reduce(
      (text, { start, end }) => text.slice(0, start) + '·'.repeat(end - start) + text.slice(end),
      passage.text,
    )
}

/** After a full stop and a space, before a capital or a digit; or between table cells. */
const BOUNDARY = /[.!?…:]["”’)\]]*\s+(?=["“‘([]?[\p{Lu}\p{N}])|\n+/gu
const ABBREVIATED = /(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|No|vs|cf|pp?|Inc|Ltd|Co|e\.g|i\.e)$/u

/** The sentences in which a stretch of a text stands. */
export function sentencesAround(text: string, start: number, end: number): string {
  const ends = sentenceEnds(text)
  const from = ends.findLast(at => at <= start) ?? 0
  const to = ends.find(at => at >= end) ?? text.length
  return text.slice(from, to)
}

/** The sentences of a text, each from its offset to that of the next. */
export function sentencesOf(text: string): { start: number; end: number }[] {
  const ends = [...sentenceEnds(text), text.length]
  return ends.map((end, i) => ({ start: ends[i - 1] ?? 0, end }))
}

function sentenceEnds(text: string): number[] {
  return [...text.matchAll(BOUNDARY)]
    .filter(match => match[0][0] !== ':' && !ABBREVIATED.test(text.slice(0, match.index)))
    .map(match => match.index + match[0].length)
}
