import type { Question } from './question'

/** Something weak at a place in a question. */
export type Found = { path: string; message: string }

export type Place = { path: string; text: string }

/** The texts among which a reader chooses, list by list, each with its place. */
export function optionLists(question: Question): Place[][] {
  const list = (options: readonly { text: string }[], path: string) =>
    options.map(({ text }, i) => ({ path: `${path}[${i}].text`, text }))
  switch (question.kind) {
    case 'choice':
    case 'multi':
    case 'evidence':
      return [list(question.options, 'options')]
    case 'attribute':
      return question.gaps.map((gap, i) => list(gap.frames, `gaps[${i}].frames`))
    case 'order':
    case 'match':
    case 'classify':
    case 'figure':
    case 'overclaim':
    case 'respond':
      return []
  }
}

/** "All of the above", "none of these"; and always or never, by which readers know an option for wrong. */
export function oddWords({ path, text }: Place): Found[] {
  const all = /\b(?:all|none|both|any) of the above\b|^(?:all|none|both) of (?:these|them)\b/i.exec(
    text,
  )
  const absolute = /\b(?:always|never)\b/i.exec(text)
  return [
    ...(all === null
      ? []
      : [{ path, message: `“${all[0]}” rewards guessing: write out what is meant.` }]),
    ...(absolute === null
      ? []
      : [{ path, message: `“${absolute[0]}” tells readers that an option is wrong.` }]),
  ]
}

/** Options of which one says all that another says, or whose ranges of numbers overlap. */
export function overlaps(options: readonly Place[]): Found[] {
  return options.flatMap((one, i) =>
    options
      .slice(i + 1)
      .filter(other => holds(one, other) || holds(other, one) || rangesMeet(one, other))
      .map(other => ({
        path: other.path,
        message: `It overlaps with ${one.path}, “${one.text}”.`,
      })),
  )
}

function holds(wide: Place, narrow: Place): boolean {
  const plain = (text: string) =>
    ` ${
      text
        .toLowerCase()
        .match(/[\p{L}\d]+/gu)
        ?.join(' ') ?? ''
    } `
  return plain(wide.text).includes(plain(narrow.text))
}

function rangesMeet(one: Place, other: Place): boolean {
  const [a, b] = [rangeOf(one.text), rangeOf(other.text)]
  return a !== undefined && b !== undefined && a.low <= b.high && b.low <= a.high
}

/** "10 to 20 months", "10–20"; a single number is no range. */
function rangeOf(text: string): { low: number; high: number } | undefined {
  const [, low, high] = /^\D*(\d[\d,]*)\s*(?:to|–|-)\s*\D?(\d[\d,]*)\D*$/.exec(text) ?? []
  const number = (written: string) => Number(written.replaceAll(',', ''))
  return low === undefined || high === undefined
    ? undefined
    : { low: number(low), high: number(high) }
}
