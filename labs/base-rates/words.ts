import { grouped } from './amount'
import type { DotKind } from './dots'
import type { Field } from './lab'
import { compare, dividedBy, isNothing, ratio, rounded, times, WHOLE, type Ratio } from './ratio'

const TEN = ratio(10n)

/** An expected number in words that promise no more than it holds: "90", "about 1,090", "about 0.4". */
export function expected(amount: Ratio): string {
  if (amount.under === 1n) return grouped(amount.over)
  if (compare(amount, TEN) >= 0) return `about ${grouped(rounded(amount))}`
  return aboutDecimals(amount, 1) ?? 'under 0.1'
}

/** A share as a percentage with one decimal, or as "under 0.1 %" and "over 99.9 %" where that would round to none or all. */
export function percent(share: Ratio): string {
  const tenths = times(share, ratio(1000n))
  if (tenths.under === 1n) return `${decimal(tenths.over, 1)} %`
  if (compare(tenths, WHOLE) < 0) return 'under 0.1 %'
  if (compare(tenths, ratio(999n)) > 0) return 'over 99.9 %'
  return `about ${decimal(rounded(tenths), 1)} %`
}

/** "1 in 12", of a share over 0: how many alarms there are for each that is right. */
export function oneIn(share: Ratio): string {
  return `1 in ${expected(dividedBy(WHOLE, share))}`
}

/** The share as a fraction in lowest terms, exactly: "10/121". */
export function exactly({ over, under }: Ratio): string {
  return `${grouped(over)}/${grouped(under)}`
}

function aboutDecimals(amount: Ratio, places: number): string | undefined {
  const scaled = rounded(times(amount, ratio(10n ** BigInt(places))))
  return scaled === 0n && !isNothing(amount) ? undefined : `about ${decimal(scaled, places)}`
}

function decimal(scaled: bigint, places: number): string {
  const unit = 10n ** BigInt(places)
  const part = String(scaled % unit)
    .padStart(places, '0')
    .replace(/0+$/, '')
  return part === '' ? grouped(scaled / unit) : `${grouped(scaled / unit)}.${part}`
}

export const FIELD_WORDS: Record<Field, string> = {
  messages: 'Messages in a day',
  illegal: 'Illegal, of 1,000,000 messages',
  missed: 'Missed, of 1,000 illegal messages',
  falseAlarms: 'Wrong alarms, of 1,000,000 lawful messages',
}

/** "“Messages in a day” and “Missed, …”" */
export function named(fields: readonly Field[]): string {
  const names = fields.map(field => `“${FIELD_WORDS[field]}”`)
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and ')
}

export const DOT_WORDS: Record<DotKind, string> = {
  hit: 'Right alarm',
  missed: 'Illegal, and missed',
  'false-alarm': 'Wrong alarm',
  lawful: 'Lawful, and left in peace',
}
