import type { Counted } from './figure-words'
import type { Slot, Sort } from './slots'

/** The sort of thing that a figure counts, by itself and the word that follows it. */
export function sortOf(counted: Counted, after: string): Sort | undefined {
  if (counted.kind === 'share') return 'share'
  if (counted.kind === 'day') return undefined
  if (counted.kind === 'number' && counted.currency !== undefined) return 'money'
  if (/^[- ]?(?:years?|months?|weeks?|days?|decades?)\b/i.test(after)) return 'time'
  return /^\s(?:of )?(?:euros|dollars|pounds)\b/i.test(after) ? 'money' : 'count'
}

const SIZES: Record<string, readonly [number, number]> = {
  tens: [20, 100],
  dozens: [24, 100],
  hundreds: [100, 1000],
  thousands: [1e3, 1e4],
  'tens of thousands': [1e4, 1e5],
  'hundreds of thousands': [1e5, 1e6],
  millions: [1e6, 1e9],
  'tens of millions': [1e7, 1e8],
  'hundreds of millions': [1e8, 1e9],
  billions: [1e9, 1e12],
}

/** How a figure of a speech stands to one of the ledger. `within`: sharper than a vague count, and inside it. */
export type Likeness = 'same' | 'within' | 'other'

/** Compares a figure of a speech with a place for one. `before` is what stands before the figure: "nearly", "over". */
export function compare(counted: Counted, slot: Slot, before: string): Likeness {
  const { figure } = slot
  if (figure.lost) return 'other'
  if (counted.kind === 'many') return compareVague(counted.words, slot)
  const value = valueOf(counted)
  if (value === undefined) return 'other'
  if (counted.kind === 'number' && isOtherMoney(counted.currency, slot)) return 'other'
  if (figure.many !== undefined) {
    const [low, high] = SIZES[figure.many] ?? [Infinity, 0]
    return value >= low && value < high ? 'within' : 'other'
  }
  const low = slot.sort === 'share' ? shareOf(figure.written) : figure.low
  const high = slot.sort === 'share' ? low : figure.high
  if (low === undefined || high === undefined) return 'other'
  return isNear(value, low, high, before) ? 'same' : 'other'
}

function isOtherMoney(currency: Slot['currency'], slot: Slot): boolean {
  return currency !== undefined && slot.currency !== undefined && currency !== slot.currency
}

function valueOf(counted: Counted): number | undefined {
  return counted.kind === 'number' || counted.kind === 'share' ? counted.value : undefined
}

function shareOf(written: string): number | undefined {
  const parts: [RegExp, number][] = [
    [/quarter/, 0.25],
    [/half/, 0.5],
    [/third/, 1 / 3],
  ]
  const percent = /(\d+(?:\.\d+)?)\s?(?:%|per ?cent)/.exec(written)?.[1]
  if (percent !== undefined) return Number(percent) / 100
  return parts.find(([word]) => word.test(written))?.[1]
}

function compareVague(words: string, { figure }: Slot): Likeness {
  if (figure.many === words) return 'same'
  const said = SIZES[words]
  if (said === undefined) return 'other'
  const held = figure.many === undefined ? undefined : SIZES[figure.many]
  const value = figure.low ?? held?.[0]
  if (value === undefined) return 'other'
  return value >= said[0] && value < said[1] ? 'same' : 'other'
}

const MORE = /\b(?:over|more than|at least|upwards of|above|exceeding|past)\s*$/i
const LESS =
  /\b(?:under|less than|nearly|almost|close to|up to|fewer than|below|just short of)\s*$/i
const ROUGH =
  /\b(?:about|around|roughly|some|approximately|nearly|almost|close to|over|more than|just over)\s*$/i

/** Equal, within the range that the source gives, or rounded. */
function isNear(value: number, low: number, high: number, before: string): boolean {
  if (value >= low && value <= high) return true
  const nearest = value < low ? low : high
  const off = Math.abs(value - nearest) / nearest
  if (off < 1e-9) return true
  if (nearest > 12 && isRounder(value, nearest) && off <= 0.02) return true
  if (MORE.test(before) && value < low) return off <= 0.15
  if (LESS.test(before) && value > high) return off <= 0.1
  return ROUGH.test(before) && isRounder(value, nearest) && off <= 0.05 && nearest > 12
}

/** Fewer digits that are not nought: 170,000 is rounder than 171,000. */
function isRounder(value: number, other: number): boolean {
  const digits = (n: number) => String(n).replace(/\.|0+$/g, '').length
  return digits(value) < digits(other)
}
