/** The rules of the content check. Each has one name, printed with every finding. */
export const RULES = [
  'yaml',
  'mdx',
  'schema',
  'missing-file',
  'unknown-id',
  'equal-ids',
  'figure',
  'quotation',
  'outranks-standing',
  'unused-claim',
  'background-in-sources',
  'cites',
  'alt-text',
  'heading-level',
  'link',
  'syllabus',
  'lesson-order',
  'coverage',
  'length',
  'key',
  'lint',
] as const
export type Rule = (typeof RULES)[number]

/** One thing that is wrong with a module's files, said so that its author can find and mend it. */
export type Finding = {
  severity: 'error' | 'warning'
  rule: Rule
  /** Relative to the module's folder. */
  file: string
  /** From 1. */
  line: number
  /** Where in the file, in the file's own terms: `questions[3].options[1].cites`, or a heading. */
  path: string
  /** What is wrong, and what was expected. */
  message: string
}
