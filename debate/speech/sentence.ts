import { ParseEnglish } from 'parse-english'
import { clausesOf, type Clause } from './clause'
import { tokensOf, type Token } from './token'

/** A sentence with its words; `start` and `end` are UTF-16 offsets in the text. */
export type Sentence = {
  start: number
  end: number
  tokens: Token[]
  clauses: Clause[]
  /** Where a question begins: at its start, or where a statement runs into one. Undefined: nothing is asked. */
  asksFrom: number | undefined
}

/** As much of a syntax tree's node as is read here. */
type Node = {
  type: string
  children?: Node[] | undefined
  position?: { start: Point; end: Point } | undefined
}
type Point = { offset?: number | undefined }
type Stretch = { start: number; end: number }

/** A parser reads so much at once: its time grows faster than the text, and a text without a stop is one sentence to it. */
const PIECE = 6000

/** The sentences of a piece of a text, in order. */
export function sentencesIn(text: string, piece: Stretch): Sentence[] {
  return stretchesIn(PARSER, text, piece)
    .map(({ start, end }) => sentence(text, start, end))
    .filter(({ tokens }) => tokens.length > 0)
}

const PARSER = new ParseEnglish()

function sentence(text: string, start: number, end: number): Sentence {
  const said = text.slice(start, end)
  const tokens = tokensOf(said, start)
  return {
    start,
    end,
    tokens,
    clauses: clausesOf(tokens),
    asksFrom: asksFrom(said, start),
  }
}

const ASKS =
  "(?:what|why|how|who|whom|whose|where|when|which|is|are|was|were|do|does|did|can|could|would|should|will|shall|has|have|had|isn't|aren't|wasn't|don't|doesn't|didn't|won't|can't)"
const ALL_ASKED = new RegExp(`^["'“‘(]?(?:(?:so|and|but|then|now|or|well),? )?${ASKS}\\b`, 'i')
const LAST_ASKED = new RegExp(`[,;:—–] ?(?:(?:so|and|but|then|or) )?${ASKS}\\b[^,;:—–]*$`, 'i')

/** "Nobody read a thing, so what is the harm?" states first, and asks then. */
function asksFrom(said: string, start: number): number | undefined {
  if (!/\?["'”’)\s]*$/.test(said)) return undefined
  if (ALL_ASKED.test(said)) return start
  return start + (LAST_ASKED.exec(said)?.index ?? 0)
}

/** Cut at the end of a line, else of a word, so that no piece is longer than a parser should get. */
export function piecesOf(text: string): Stretch[] {
  const pieces: Stretch[] = []
  let start = 0
  while (start < text.length) {
    const most = Math.min(text.length, start + PIECE)
    const end = most === text.length ? most : cutBefore(text, start, most)
    pieces.push({ start, end })
    start = end
  }
  return pieces
}

function cutBefore(text: string, start: number, most: number): number {
  for (const mark of ['\n', '. ', ' ']) {
    const at = text.lastIndexOf(mark, most)
    if (at > start + PIECE / 2) return at + 1
  }
  return most
}

function stretchesIn(parser: ParseEnglish, text: string, { start, end }: Stretch): Stretch[] {
  const found: Stretch[] = []
  collect(parser.parse(text.slice(start, end)), start, found)
  return joined(text, found).flatMap(stretch => atLines(text, stretch))
}

function collect(node: Node, at: number, found: Stretch[]): void {
  if (node.type !== 'SentenceNode') {
    for (const child of node.children ?? []) collect(child, at, found)
    return
  }
  const start = node.position?.start.offset ?? 0
  found.push({ start: at + start, end: at + (node.position?.end.offset ?? start) })
}

/** What goes on in lower case after words in quotation marks is the same sentence: “We deny it.” he said. */
function joined(text: string, stretches: Stretch[]): Stretch[] {
  const out: Stretch[] = []
  for (const stretch of stretches) {
    const last = out.at(-1)
    const isOn = /^\p{Ll}/u.test(text.slice(stretch.start, stretch.start + 2))
    if (last !== undefined && (isOn || /\bvs?\.$/.test(text.slice(last.end - 4, last.end))))
      last.end = stretch.end
    else out.push({ ...stretch })
  }
  return out
}

/** A list's line ends a sentence, though no stop does; so does a stop after a number, which the parser takes for part of it. */
const BREAK = /\n\s*(?=[-–•*]\s|\d+[.)]\s)|\n\s*\n|(?<=\d[.!?])\s+(?=["'“‘(]?\p{Lu})/gu

function atLines(text: string, { start, end }: Stretch): Stretch[] {
  const out: Stretch[] = []
  let from = start
  for (const match of text.slice(start, end).matchAll(BREAK)) {
    out.push({ start: from, end: start + match.index })
    from = start + match.index + match[0].length
  }
  return [...out, { start: from, end }].filter(stretch => stretch.end > stretch.start)
}
