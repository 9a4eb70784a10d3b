import { parse } from 'yaml'
import { ArgdownError } from './lines'

/** What a block names or says. `title` is absent where nobody gave one; `text` is empty for a mere mention. */
export type Element = {
  is: 'statement' | 'argument'
  title?: string
  text: string
  data: Record<string, unknown>
}

const BRACKETS = [
  { is: 'statement', open: '[', close: ']' },
  { is: 'argument', open: '<', close: '>' },
] as const

/** Reads `[Title]: text {data}`, `<Title>: text {data}`, a mention of either, or text alone. */
export function elementOf(raw: string, line: number): Element {
  const { text, data } = splitData(raw.replace(/^@(?=[[<])/, ''), line)
  const bracket = BRACKETS.find(({ open }) => text.startsWith(open))
  if (bracket === undefined) return { is: 'statement', text: plain(text), data }
  const end = endOf(text, bracket.close)
  if (end < 0)
    throw new ArgdownError(
      line,
      `A title begins with ${bracket.open} and lacks its ${bracket.close}.`,
    )
  // A link, [words](address), is text.
  if (text[end + 1] === '(' && bracket.is === 'statement')
    return { is: 'statement', text: plain(text), data }
  const title = plain(text.slice(1, end))
  if (title === '') throw new ArgdownError(line, 'A title has nothing in it.')
  const rest = text.slice(end + 1).trim()
  return { is: bracket.is, title, text: plain(rest.replace(/^:\s*/, '')), data }
}

function endOf(text: string, close: string): number {
  for (let i = 1; i < text.length; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === close) return i
  }
  return -1
}

/** Text without tags and marks of emphasis; \x is x. */
function plain(text: string): string {
  return text
    .replace(/(?<!\\)(?:^|(?<=\s))#(?:\([^)]*\)|[\p{L}\p{N}_-]+)/gu, '')
    .replace(/(?<!\\)(\*\*|__|\*)(?=\S)(.+?)(?<=[^\s\\])\1/g, '$2')
    .replace(/(?<!\\)\[([^\]]*)\]\([^)\s]*\)/g, '$1')
    .replace(/\\(.)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Data stand at the end, in braces, as YAML or JSON. */
function splitData(raw: string, line: number): { text: string; data: Record<string, unknown> } {
  const at = /(?<!\\)\{/.exec(raw)?.index
  if (at === undefined) return { text: raw.trim(), data: {} }
  const end = raw.lastIndexOf('}')
  if (end < at) throw new ArgdownError(line, 'Data begin with { here and are never closed with }.')
  const found = parseData(raw.slice(at, end + 1), line)
  return { text: `${raw.slice(0, at)}${raw.slice(end + 1)}`.trim(), data: found }
}

function parseData(written: string, line: number): Record<string, unknown> {
  try {
    const found: unknown = parse(written, { maxAliasCount: 0 })
    return typeof found === 'object' && found !== null ? { ...found } : {}
  } catch {
    throw new ArgdownError(
      line,
      'The data in braces here are no YAML: write them like {tags: [one, two]}.',
    )
  }
}

/** Text in which nothing means anything but itself. */
export function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\[\]<>{}#@*_`]/g, '\\$&')
    .replace(/\/(?=[/*])/g, '\\/')
    .replace(/^([+-])/, '\\$1')
    .replace(/^\((?=\d)/, '\\(')
    .replace(/^(\d+)\./, '$1\\.')
}
