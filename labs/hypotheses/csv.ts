import { RATINGS, type Board, type Case, type Rating } from './board'
import { blank, rate, ratingAt, type Marks } from './marks'
import { RATING_WORDS } from './words'

const HEAD = ['case', 'claim', 'standing', 'what it says', 'explanation', 'rating']

/** What the file says of a claim besides its id. */
export type ClaimWords = { standing: string; text: string }

/** A person's ratings as a table for a spreadsheet, in the screen's words: a line for each cell, lines end as RFC 4180 has it. */
export function toCsv(
  board: Board,
  one: Case,
  marks: Marks,
  wordsOf: (claim: string) => ClaimWords,
): string {
  const lines = one.evidence.flatMap(({ claim }, row) => {
    const { standing, text } = wordsOf(claim)
    return board.hypotheses.map(({ title }, column) => {
      const rating = ratingAt(board, marks, row, column)
      const word = rating === undefined ? '' : RATING_WORDS[rating].toLowerCase()
      return [one.id, claim, standing, text, title, word]
    })
  })
  return [HEAD, ...lines].map(line => `${line.map(cell).join(',')}\r\n`).join('')
}

/**
 * One cell. A spreadsheet runs a cell that begins with = + - @ or a tab as a formula (OWASP, CSV injection): an apostrophe
 * before it makes it text.
 */
export function cell(text: string): string {
  const safe = /^[\s\u200b-\u200f\ufeff]*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Ratings from such a table, or why it is none, as a sentence. */
export type CsvReading =
  | { kind: 'read'; case: Case; marks: Marks; rated: number; unknown: number }
  | { kind: 'refused'; reason: string }

/** Longer files were not made here. In characters. */
const LONGEST = 200_000

/** Reads a table of ratings as it was exported. Lines of other cases are passed over, and what is no rating is counted as unknown. Never throws. */
export function fromCsv(board: Board, text: string): CsvReading {
  if (text.length > LONGEST) return refused('The file is far longer than any made here.')
  const [head = [], ...lines] = rowsOf(text.replace(/^\ufeff/, ''))
  const at = ['case', 'claim', 'explanation', 'rating'].map(name => head.indexOf(name))
  if (at.some(index => index < 0))
    return refused('The first line does not name case, claim, explanation and rating.')
  const cells = lines.map(line => at.map(index => (line[index] ?? '').trim()))
  const one = board.cases.find(({ id }) => cells.some(([caseId]) => caseId === id))
  if (one === undefined) return refused('No line of it is about a case of this lab.')
  return read(board, one, cells)
}

function read(board: Board, one: Case, cells: readonly string[][]): CsvReading {
  let marks = blank(board, one)
  let [rated, unknown] = [0, 0]
  for (const [caseId, claim, explanation = '', word = ''] of cells) {
    if (caseId !== one.id || word === '') continue
    const row = one.evidence.findIndex(entry => entry.claim === claim)
    const column = columnOf(board, explanation)
    const rating = ratingOf(word)
    if (row < 0 || column < 0 || rating === undefined) unknown += 1
    else {
      marks = rate(board, marks, { row, column, rating })
      rated += 1
    }
  }
  if (rated === 0) return refused('No rating in it fits a claim and an explanation of this lab.')
  return { kind: 'read', case: one, marks, rated, unknown }
}

/** By its title, or by its id, which is what earlier files hold. */
function columnOf({ hypotheses }: Board, word: string): number {
  const named = hypotheses.findIndex(({ title }) => isSame(title, word))
  return named >= 0 ? named : hypotheses.findIndex(({ id }) => isSame(id, word))
}

/** By the screen's word, or by the name that earlier files hold. */
function ratingOf(word: string): Rating | undefined {
  return RATINGS.find(rating => isSame(RATING_WORDS[rating], word) || isSame(rating, word))
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

function refused(reason: string): CsvReading {
  return { kind: 'refused', reason }
}

/** Lines of cells, by commas or, as some spreadsheets write them, by semicolons. */
function rowsOf(text: string): string[][] {
  const comma = (text.split(/[\r\n]/, 1)[0] ?? '').includes(';') ? ';' : ','
  const rows: string[][] = [[]]
  const part = new RegExp(`("(?:[^"]|"")*"|[^${comma}\\r\\n]*)(${comma}|\\r\\n|\\n|\\r|$)`, 'y')
  while (part.lastIndex < text.length) {
    const found = part.exec(text)
    if (found === null) break
    const [, raw = '', end] = found
    rows.at(-1)?.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw)
    if (end !== comma && part.lastIndex < text.length) rows.push([])
  }
  return rows
}
