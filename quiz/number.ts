import { scaleOf, smallValue, SMALL_NUMBER } from '@/evidence/number-words'

/** The outcome of reading a number that a person typed. */
export type NumberReading = { kind: 'number'; number: number } | { kind: 'refused'; reason: string }

const LIMIT = 1e15
const EXPONENTS: Record<string, string> = { thousand: 'e3', million: 'e6', billion: 'e9' }

/** Digits, with thousands parted by one kind of comma or space, decimals, and a number word: "1.5 million". */
const WRITTEN =
  /^(?<whole>\d{1,3}(?<parting>[, ])\d{3}(?:\k<parting>\d{3})*|\d+)(?<decimals>\.\d{1,6})?(?: ?(?<word>thousand|million|billion))?$/i

/** Words alone: "nine", "twenty-eight", "two hundred", "a million", "half a billion". */
const IN_WORDS = new RegExp(
  `^(?<small>${SMALL_NUMBER})$|^(?<times>an?|half an?|${SMALL_NUMBER}) (?<scale>hundred|thousand|million|billion)$`,
  'i',
)

/** Reads "171,000", "171 000", "1.5 million" or "nine". The number is finite, not negative, and at most 10^15. */
export function readNumber(written: string): NumberReading {
  const text = written.trim().replace(/\s+/g, ' ')
  if (text.length > 40) return refused('That is too long for a number.')
  const words = IN_WORDS.exec(text)?.groups
  if (words !== undefined) return { kind: 'number', number: valueOf(words) }
  const groups = WRITTEN.exec(text)?.groups
  if (groups === undefined)
    return refused(
      `“${text}” is not a number that can be read. Write digits, as in 171,000 or 1.5 million, and nothing else.`,
    )
  const digits = `${groups.whole ?? ''}${groups.decimals ?? ''}`.replace(/[, ]/g, '')
  const number = Number(`${digits}${EXPONENTS[groups.word?.toLowerCase() ?? ''] ?? ''}`)
  if (number > LIMIT) return refused('That number is larger than anything that is counted here.')
  return { kind: 'number', number }
}

function valueOf({ small, times = '', scale }: Record<string, string | undefined>): number {
  if (small !== undefined) return smallValue(small)
  const half = /^half /i.test(times)
  return (half ? 0.5 : smallValue(times)) * scaleOf(scale)
}

function refused(reason: string): NumberReading {
  return { kind: 'refused', reason }
}

/** A number as it is printed: 171,000. */
export function numberText(number: number): string {
  return number.toLocaleString('en-GB', { maximumFractionDigits: 6 })
}

/** Whether a number lies between two others, both included. */
export function inRange(number: number, range: { low: number; high: number }): boolean {
  return range.low <= number && number <= range.high
}
