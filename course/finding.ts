/** The rules of the content check. Each has one name, printed with every finding. */
export const RULES = [
  'yaml',
  'mdx',
  'schema',
  'size',
  'missing-file',
  'unread-file',
  'unknown-id',
  'equal-ids',
  'figure',
  'quotation',
  'outranks-standing',
  'unused-claim',
  'background-in-sources',
  'cites',
  'front-matter',
  'alt-text',
  'remote',
  'heading-level',
  'link',
  'syllabus',
  'lesson-order',
  'coverage',
  'starter',
  'preset',
  'length',
  'key',
  'lint',
  'speech',
] as const
export type Rule = (typeof RULES)[number]

/** Where something stands in a module's files. */
export type Place = {
  /** Relative to the module's folder. */
  file: string
  /** From 1. */
  line: number
  /** Where in the file, in the file's own terms: `questions[3].options[1].cites`, or a heading. */
  path: string
}

/** One thing that is wrong with a module's files, said so that its author can find and mend it. */
export type Finding = Place & {
  severity: 'error' | 'warning'
  rule: Rule
  /** What is wrong, and what was expected. */
  message: string
}

/** What a reader must not be shown: the check fails. */
export function error(rule: Rule, { file, line, path }: Place, message: string): Finding {
  return { severity: 'error', rule, file, line, path, message }
}

/** What an author should look at, and may leave. */
export function warning(rule: Rule, { file, line, path }: Place, message: string): Finding {
  return { severity: 'warning', rule, file, line, path, message }
}

/** By file, then line, then path: the order in which an author mends them. */
export function inOrder(a: Finding, b: Finding): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    compare(a.path, b.path) ||
    compare(a.message, b.message)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
