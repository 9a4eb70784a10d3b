import { LineCounter, parseDocument, visit, type Document, type YAMLError } from 'yaml'
import type { z } from 'zod'
import { error, type Finding } from './finding'
import { inside, plainIssue } from './plain'
import { readPlainYaml } from './plain-yaml'

/** A YAML file that has been read, with a way to say on which line a path of it stands. */
export type ParsedYaml = { data: unknown; lineOf: (path: readonly PropertyKey[]) => number }

const PLAIN: Partial<Record<YAMLError['code'], string>> = {
  BAD_SCALAR_START: 'A text cannot begin with this sign: put it in quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'A colon and a space stand inside this text: put the text in quotes.',
  DUPLICATE_KEY: 'The same field stands twice here: keep one.',
  MULTILINE_IMPLICIT_KEY: 'This line is neither a field (`name: text`) nor indented under one.',
  MULTIPLE_DOCS: 'A line of --- begins a second document here: a file holds one.',
  TAB_AS_INDENT: 'A tab begins this line: indent with spaces.',
  UNEXPECTED_TOKEN:
    'Something stands here that cannot: often an apostrophe inside single quotes (write it twice there).',
}

/** Reads YAML 1.2. Its mistakes are findings with the line on which they stand. */
export function parseYaml(
  file: string,
  text: string,
  firstLine = 1,
): { parsed?: ParsedYaml; findings: Finding[] } {
  const plain = readPlainYaml(text)
  if (plain === undefined) return parseAnyYaml(file, text, firstLine)
  const lineAt = lineCounter(text, firstLine)
  const lineOf = (path: readonly PropertyKey[]) => lineAt(plain.offsetOf(path))
  return { parsed: { data: plain.data, lineOf }, findings: [] }
}

/** The line of an offset of a text. */
function lineCounter(text: string, firstLine: number): (offset: number) => number {
  let starts: number[] | undefined
  return offset => {
    starts ??= [...text.matchAll(/\n/g)].map(({ index }) => index + 1)
    let [low, high] = [0, starts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return firstLine + low
  }
}

/** Also what is wrong, and what is unusual: several times slower. */
function parseAnyYaml(
  file: string,
  text: string,
  firstLine: number,
): { parsed?: ParsedYaml; findings: Finding[] } {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true })
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1
  const complain = (offset: number, message: string) =>
    error('yaml', { file, line: lineAt(offset), path: '' }, message)
  if (document.errors.length > 0)
    return {
      findings: telling(document.errors).map(e => complain(e.pos[0], plainYamlError(e))),
    }
  const alias = ALIAS.test(text) ? aliasIn(document) : undefined
  if (alias !== undefined)
    return {
      findings: [complain(alias, 'This repeats another part with * and &: write it out in full.')],
    }
  const lineOf = (path: readonly PropertyKey[]) => lineAt(offsetOf(document, path))
  return { parsed: { data: document.toJS(), lineOf }, findings: [] }
}

/** Every field that stands twice, and of the rest the first: after it the parser guesses. */
function telling(errors: readonly YAMLError[]): YAMLError[] {
  const twice = errors.filter(e => e.code === 'DUPLICATE_KEY')
  return [...twice, ...errors.filter(e => e.code !== 'DUPLICATE_KEY').slice(0, 1)]
}

function plainYamlError(problem: YAMLError): string {
  const bracket = /end with an? ([\]}])/.exec(problem.message)?.[1]
  if (bracket !== undefined)
    return `A bracket that was opened above is not closed: expected ${bracket} here.`
  const said = problem.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '')
  return PLAIN[problem.code] ?? `This is not YAML: ${said ?? 'it cannot be read'}.`
}

/** What may be an alias: a star before a name, where a value may begin. Emphasis at the start of a text looks so too. */
const ALIAS = /(?:^|[\s[{,])\*[\w-]/m

/** Aliases are refused: a few lines of them can stand for gigabytes ("billion laughs"). */
function aliasIn(document: Document): number | undefined {
  let at: number | undefined
  visit(document, {
    Alias(_, node) {
      at = node.range?.[0] ?? 0
      return visit.BREAK
    },
  })
  return at
}

/** The place of the deepest part of the path that exists. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true)
    if (hasRange(node)) return node.range[0]
  }
  return 0
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
}

/** `questions[3].options[1].cites` */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((part, i) =>
      typeof part === 'number' ? `[${part}]` : `${i === 0 ? '' : '.'}${String(part)}`,
    )
    .join('')
}

/** A part of a file's data: what stands there, and where. */
export type Part = { data: unknown; path: PropertyKey[]; lineOf: ParsedYaml['lineOf'] }

/** What a schema makes of a part of a file; each complaint is a finding that names line and path. */
export function checkShape<S extends z.ZodType>(
  file: string,
  part: Part,
  schema: S,
): { value?: z.infer<S>; findings: Finding[] } {
  const result = schema.safeParse(part.data)
  if (result.success) return { value: result.data, findings: [] }
  return {
    findings: result.error.issues.map(issue => {
      const path = [...part.path, ...issue.path]
      const named = issue.code === 'unrecognized_keys' ? [...path, ...issue.keys.slice(0, 1)] : path
      const at = { file, line: part.lineOf(named), path: pathText(path) }
      return error('schema', at, plainIssue(issue, inside(part.data, issue.path)))
    }),
  }
}
