import { LineCounter, parseDocument, type Document } from 'yaml'
import type { z } from 'zod'
import type { Finding } from './finding'

/** A YAML file that has been read, with a way to say on which line a path of it stands. */
export type ParsedYaml = { data: unknown; lineOf: (path: readonly PropertyKey[]) => number }

/** Reads YAML 1.2. Its mistakes are findings with the line on which they stand. */
export function parseYaml(
  file: string,
  text: string,
  firstLine = 1,
): { parsed?: ParsedYaml; findings: Finding[] } {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true })
  if (document.errors.length > 0) {
    return {
      findings: document.errors.map(error => ({
        severity: 'error',
        rule: 'yaml',
        file,
        line: counter.linePos(error.pos[0]).line + firstLine - 1,
        path: '',
        message: error.message.split('\n')[0] ?? 'This is not YAML.',
      })),
    }
  }
  const lineOf = (path: readonly PropertyKey[]) =>
    counter.linePos(offsetOf(document, path)).line + firstLine - 1
  return { parsed: { data: document.toJS({ maxAliasCount: 0 }) as unknown, lineOf }, findings: [] }
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

/** What a schema makes of a file's data; each complaint is a finding that names line and path. */
export function checkShape<S extends z.ZodType>(
  file: string,
  parsed: ParsedYaml,
  schema: S,
): { value?: z.infer<S>; findings: Finding[] } {
  const result = schema.safeParse(parsed.data)
  if (result.success) return { value: result.data, findings: [] }
  return {
    findings: result.error.issues.map(issue => ({
      severity: 'error',
      rule: 'schema',
      file,
      line: parsed.lineOf(issue.path),
      path: pathText(issue.path),
      message: issue.message,
    })),
  }
}
