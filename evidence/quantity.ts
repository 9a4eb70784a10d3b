import { fractionOf, monthNumber, QUANTITY_PATTERN, scaleOf, smallValue } from './number-words'

/** Money is told apart, so that euros cannot stand for dollars. */
type Currency = '$' | '€' | '£'

/** A number, a vague count or a day of a month, as some text has it. `at` is its offset there. */
export type Quantity = { written: string; at: number } & (
  | {
      kind: 'number'
      value: number
      currency?: Currency
      /** In words and under a hundred: "nine". Such words are too common in prose to ask a source for each. */
      small: boolean
    }
  /** "hundreds of millions": no value can be given. */
  | { kind: 'many'; words: string }
  | { kind: 'day'; day: number; month: number }
)

const CURRENCIES: Record<string, Currency> = {
  dollar: '$',
  euro: '€',
  pound: '£',
  $: '$',
  '€': '€',
  '£': '£',
}

type Groups = Record<string, string | undefined>
type Written = { written: string; at: number }

/** Every quantity in a text, in order. Years and ordinals are left out: they name a time, or a place in a row. */
export function quantitiesIn(text: string): Quantity[] {
  return [...text.matchAll(QUANTITY_PATTERN)].flatMap(match =>
    isPartOfName(text, match) ? [] : quantitiesOf(text, match),
  )
}

function quantitiesOf(text: string, match: RegExpMatchArray): Quantity[] {
  const written = { written: match[0], at: match.index ?? 0 }
  const g: Groups = match.groups ?? {}
  if (g.iso !== undefined)
    return [{ ...written, kind: 'day', day: +g.iso.slice(8), month: +g.iso.slice(5, 7) }]
  const named = g.m1 ?? g.m2
  if (named !== undefined) return daysOf(written, named, [g.d1, g.d2, g.d3])
  if (g.many !== undefined) return [{ ...written, kind: 'many', words: plainSpaces(g.many) }]
  if (g.digits !== undefined) return digitsOf(text, written, g)
  return isUnit(g) ? [] : [wordsOf(text, written, g)]
}

/** "million pounds", without a number before it, is a unit, or the rest of a figure that is lost. */
function isUnit(g: Groups): boolean {
  return g.scales !== undefined && g.lead === undefined
}

/** A month in lower case may be the verb ("I may 3 times …"), so its days count as numbers. */
function daysOf(written: Written, name: string, days: (string | undefined)[]): Quantity[] {
  return days
    .filter(day => day !== undefined)
    .map(day =>
      /^\p{Lu}/u.test(name)
        ? { ...written, kind: 'day', day: Number(day), month: monthNumber(name) }
        : { ...written, kind: 'number', value: Number(day), small: false },
    )
}

function plainSpaces(words: string): string {
  return words.toLowerCase().replace(/\s+/g, ' ')
}

function digitsOf(text: string, written: Written, g: Groups): Quantity[] {
  const digits = g.digits ?? ''
  const currency =
    g.sign === undefined ? currencyAfter(text, endOf(written)) : { currency: CURRENCIES[g.sign] }
  const isTime = g.scale === undefined && currency === undefined && isYear(text, written.at, digits)
  if (g.glued !== undefined || isTime) return []
  const value = Number(digits.replace(/[^\d.]/g, '')) * scaleOf(g.scale ?? g.suffix)
  return [number(written, value, false, currency?.currency)]
}

function wordsOf(text: string, written: Written, g: Groups): Quantity {
  const currency = currencyAfter(text, endOf(written))?.currency
  if (g.small !== undefined) return number(written, smallValue(g.small), true, currency)
  if (g.part !== undefined)
    return number(written, fractionOf(g.part) * scaleOf(g.whole), false, currency)
  const lead = smallValue((g.lead ?? '').replace(/\sand\s.*/i, '')) + fractionOf(g.plus)
  const scales = (g.scales ?? '').split(/\s/).reduce((product, word) => product * scaleOf(word), 1)
  return number(written, lead * scales + smallValue(g.rest ?? 'zero'), false, currency)
}

function number(
  written: Written,
  value: number,
  small: boolean,
  currency: Currency | undefined,
): Quantity {
  return { ...written, kind: 'number', value, small, ...(currency !== undefined && { currency }) }
}

function endOf({ written, at }: Written): number {
  return at + written.length
}

/** A four-digit number that names a year: "2021", but neither "2,021" nor "2000 devices" (unless "in 2000"). */
function isYear(text: string, at: number, digits: string): boolean {
  if (!/^(?:1[5-9]|20|21)\d\d$/.test(digits)) return false
  const before = text.slice(Math.max(0, at - 10), at)
  return (
    !digits.endsWith('00') ||
    /\b(?:in|since|of|from|until|by|to|year|before|after|and)\s$|[–-]$/i.test(before)
  )
}

/** Digits that follow a letter, a letter and a hyphen, or a year and a dash belong to a name or to what was read before. */
function isPartOfName(text: string, match: RegExpMatchArray): boolean {
  const at = match.index ?? 0
  const before = text.slice(Math.max(0, at - 5), at)
  if (/^\p{L}/u.test(match[0])) return /[\p{L}\p{N}]$/u.test(before)
  if (/^\d\d$/.test(match[0]) && /^(?:1[5-9]|20)\d\d[–-]$/.test(before)) return true
  return /[\p{L}_]$|\p{L}-$|\d[.,:]$/u.test(before)
}

function currencyAfter(text: string, at: number): { currency: Currency | undefined } | undefined {
  const word = /^(?:\sUS)?\s(dollar|euro|pound)s?\b/i.exec(text.slice(at, at + 20))?.[1]
  return word === undefined ? undefined : { currency: CURRENCIES[word.toLowerCase()] }
}

/** The same quantity: equal value (and no other currency), the same vague words, or the same day. */
export function sameQuantity(a: Quantity, b: Quantity): boolean {
  if (a.kind === 'number' && b.kind === 'number')
    return (
      Math.abs(a.value - b.value) <= 1e-9 * Math.max(a.value, b.value) &&
      (a.currency === undefined || b.currency === undefined || a.currency === b.currency)
    )
  if (a.kind === 'many' && b.kind === 'many') return a.words === b.words
  return a.kind === 'day' && b.kind === 'day' && a.day === b.day && a.month === b.month
}
