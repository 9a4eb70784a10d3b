import type { z } from 'zod'

type Issue = z.core.$ZodIssue

/** What an author is told when a field that must be there is not. Other fields: "`name` is missing." */
const MISSING: Record<string, string> = {
  why: '`why` is missing: say here, to the reader who picked this, why it is right or wrong.',
  cites: '`cites` is missing: name the evidence that shows it, as in cites: [s0-some-claim].',
  explanation:
    '`explanation` is missing: the two or three sentences shown after the answer, with their cites.',
  from: '`from` is missing: sources, where the answer stands in the sources; background, where it does not.',
  kind: '`kind` is missing: choice, multi, order, match, classify, figure, evidence, overclaim, attribute or respond.',
}

/** A complaint of a schema in words for somebody who writes lessons, not programs. `found` is what stands in the place. */
export function plainIssue(issue: Issue, found: unknown): string {
  const name = String(issue.path.at(-1) ?? 'the file')
  if (found === undefined && issue.code !== 'custom' && issue.code !== 'unrecognized_keys')
    return MISSING[name] ?? `\`${name}\` is missing.`
  switch (issue.code) {
    case 'invalid_type':
      return `Expected ${wordFor(issue.expected)}, found ${wordOf(found)}.`
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum), name)
    case 'too_big':
      return `Expected at most ${issue.maximum}${issue.origin === 'array' ? ' in this list' : ''}.`
    case 'unrecognized_keys':
      return `No field is called ${list(issue.keys)} here: mend the spelling, or take it out.`
    case 'invalid_value':
      return `Expected ${issue.values.map(String).join(', ')}; found ${wordOf(found)}.`
    case 'invalid_union':
      return unionIssue(issue, found)
    default:
      return sentence(issue.message)
  }
}

function unionIssue(issue: Extract<Issue, { code: 'invalid_union' }>, found: unknown): string {
  if ('options' in issue && Array.isArray(issue.options))
    return `Expected ${issue.options.map(String).join(', ')}; found ${wordOf(found)}.`
  const nearest = issue.errors.toSorted((a, b) => a.length - b.length)[0]?.[0]
  if (nearest === undefined) return 'This has none of the forms that are expected here.'
  return plainIssue(nearest, inside(found, nearest.path))
}

function tooSmall(origin: string, minimum: number, name: string): string {
  if (origin === 'array')
    return `Expected at least ${minimum} in \`${name}\`${name === 'cites' ? ': name the evidence that shows it' : ''}.`
  if (origin === 'string') return `\`${name}\` is empty.`
  return `Expected a number of at least ${minimum}.`
}

/** What stands at a path of some data; undefined where nothing does. */
export function inside(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (isRecord(at) && Object.hasOwn(at, key) ? at[key] : undefined),
    data,
  )
}

export function isRecord(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null
}

function wordFor(expected: string): string {
  const words: Record<string, string> = {
    string: 'text (in quotes where it looks like a number or a date)',
    array: 'a list',
    object: 'fields with names',
    record: 'fields with names',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
  }
  return words[expected] ?? expected
}

function wordOf(value: unknown): string {
  if (value === null) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'fields with names'
  return typeof value === 'string' ? `“${value.slice(0, 60)}”` : String(value)
}

function list(keys: readonly string[]): string {
  return keys.map(key => `\`${key}\``).join(', ')
}

function sentence(message: string): string {
  const text = message.charAt(0).toUpperCase() + message.slice(1)
  return /[.!?…]$/.test(text) ? text : `${text}.`
}
