import type { Quote } from './quote'
import { sha256 } from './sha256'

/** How many letters around a passage are kept to find it again. */
const AROUND = 32

/** A passage of a kept text, by where it begins and ends (in UTF-16 units). */
export function cutQuote(id: string, text: string, start: number, end: number): Quote {
  return {
    text: id,
    prefix: text.slice(whole(text, Math.max(0, start - AROUND)), start),
    exact: text.slice(start, end),
    suffix: text.slice(end, whole(text, end + AROUND)),
    hash: sha256(text),
  }
}

/** A place that splits no pair of surrogates. */
function whole(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at
}

/** How a card’s words compare with those that it was cut from. */
export type Likeness =
  | 'identical'
  /** But for spaces and the shape of quotation marks. */
  | 'nearly'
  | 'altered'

/** Compares the words of a card with their source. What the card has in square brackets was added, and is left aside. */
export function likeness(words: string, source: string): Likeness {
  if (words === source) return 'identical'
  if (same(words, source) || same(unbracketed(words), unbracketed(source))) return 'nearly'
  return 'altered'
}

function same(a: string, b: string): boolean {
  return even(a) === even(b)
}

/** One kind of space, of quotation mark, of dash and of ellipsis. */
function even(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replaceAll('…', '...')
    .replace(/\s+/g, ' ')
    .replace(/\s+([.,;:!?])/g, '$1')
    .trim()
}

function unbracketed(text: string): string {
  return text.replace(/\[[^\]]*\]/g, ' ')
}

export type Piece = { kind: 'same' | 'added' | 'removed'; text: string }

/** The longest passage whose words are compared one by one. */
const MOST_WORDS = 3000

/** What was added to and taken from a source, word by word: the shortest way from one to the other. */
export function comparison(source: string, words: string): Piece[] {
  const [from, to] = [tokens(source), tokens(words)]
  if (from.length > MOST_WORDS || to.length > MOST_WORDS)
    return [
      { kind: 'removed', text: source },
      { kind: 'added', text: words },
    ]
  return joined(walk(from, to, lengths(from.map(even), to.map(even))))
}

function tokens(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? []
}

/** Of each pair of ends of the two lists, how long their longest common part is. */
function lengths(from: string[], to: string[]): Uint16Array[] {
  const rows = Array.from({ length: from.length + 1 }, () => new Uint16Array(to.length + 1))
  for (let i = from.length - 1; i >= 0; i--)
    for (let j = to.length - 1; j >= 0; j--) {
      const [row, next] = [rows[i], rows[i + 1]]
      if (row === undefined || next === undefined) continue
      row[j] = from[i] === to[j] ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0)
    }
  return rows
}

function alike(a: string | undefined, b: string | undefined): boolean {
  return even(a ?? '') === even(b ?? '')
}

function walk(from: string[], to: string[], rows: Uint16Array[]): Piece[] {
  const pieces: Piece[] = []
  let [i, j] = [0, 0]
  while (i < from.length || j < to.length) {
    const [a, b] = [from[i], to[j]]
    if (a !== undefined && b !== undefined && alike(a, b)) {
      pieces.push({ kind: 'same', text: b })
      ;[i, j] = [i + 1, j + 1]
    } else if (b === undefined || (a !== undefined && at(rows, i + 1, j) >= at(rows, i, j + 1))) {
      pieces.push({ kind: 'removed', text: a ?? '' })
      i += 1
    } else {
      pieces.push({ kind: 'added', text: b })
      j += 1
    }
  }
  return pieces
}

function at(rows: Uint16Array[], i: number, j: number): number {
  return rows[i]?.[j] ?? 0
}

function joined(pieces: Piece[]): Piece[] {
  return pieces.reduce<Piece[]>((list, piece) => {
    const last = list.at(-1)
    if (last?.kind !== piece.kind) return [...list, piece]
    return [...list.slice(0, -1), { ...last, text: last.text + piece.text }]
  }, [])
}
