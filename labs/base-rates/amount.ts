import { compare, ratio, type Ratio } from './ratio'

/** A number as a reader typed it: read exactly, or refused with the reason as a sentence. */
export type Amount = { kind: 'amount'; value: Ratio } | { kind: 'refused'; reason: string }

/** Longer than any number that is meant. In characters. */
export const LONGEST_AMOUNT = 24

const GROUPED = /^\d{1,3}([ ,\u00A0\u202F]\d{3})+(\.\d+)?$/
const PLAIN = /^\d+(\.\d+)?$/

/**
 * Reads a number from 0 up to `most`, with a point for decimals and spaces or commas between groups of three digits.
 * Nothing is rounded: 0.1 is one tenth.
 */
export function readAmount(typed: string, most: bigint): Amount {
  const text = typed.trim()
  if (text === '') return refused('Write a number here.')
  if (text.length > LONGEST_AMOUNT) return refused(`Write at most ${LONGEST_AMOUNT} digits.`)
  if (/^[-−]/.test(text)) return refused('Write a number that is not below 0.')
  if (/^\d+,\d+$/.test(text) && !GROUPED.test(text))
    return refused('Write decimals with a point: 0.5.')
  if (!PLAIN.test(text) && !GROUPED.test(text))
    return refused(
      'Write digits from 0 to 9, with a point for decimals (0.5) and a comma or a space between thousands (10,000).',
    )
  const value = exactly(text.replace(/[ ,\u00A0\u202F]/g, ''))
  return compare(value, ratio(most)) > 0
    ? refused(`Write at most ${grouped(most)}.`)
    : { kind: 'amount', value }
}

function exactly(digits: string): Ratio {
  const [whole = '', part = ''] = digits.split('.')
  return ratio(BigInt(whole + part), 10n ** BigInt(part.length))
}

function refused(reason: string): Amount {
  return { kind: 'refused', reason }
}

/** 1,000,000 */
export function grouped(whole: bigint): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** A number that was read, as it would be typed: exact, with commas. */
export function written({ over, under }: Ratio): string {
  let places = 0
  // What was typed has a power of ten below the line, or a divisor of one: this ends.
  while (10n ** BigInt(places) % under !== 0n) places += 1
  const unit = 10n ** BigInt(places)
  const scaled = (over * unit) / under
  const part = places === 0 ? '' : `.${String(scaled % unit).padStart(places, '0')}`
  return `${grouped(scaled / unit)}${part}`
}
