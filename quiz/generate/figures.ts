import type { Figure } from '@/evidence/claim'
import type { Entry, Ledger } from './ledger'
import { alike } from './words'

type Given = Extract<Figure, { lost: false }>

/** A figure that our copy has, with its number or range and the claim that it stands in. */
export type Counted = { entry: Entry; figure: Given; low: number; high: number }

const NOT_COUNTS = /^(?:ordinal|period|volume)$/

/** The figures that can be asked for: those with a number that no other figure of the same source has. */
export function countedFigures(ledger: Ledger): Counted[] {
  const all = ledger.entries.flatMap(entry =>
    entry.claim.figures.flatMap(figure => counted(entry, figure) ?? []),
  )
  return all.filter(one => all.every(other => other === one || !sameNumber(one, other)))
}

function counted(entry: Entry, figure: Figure): Counted | undefined {
  if (figure.lost || NOT_COUNTS.test(figure.unit)) return undefined
  const [low, high] = [figure.low ?? figure.number, figure.high ?? figure.number]
  return low === undefined || high === undefined ? undefined : { entry, figure, low, high }
}

function sameNumber(a: Counted, b: Counted): boolean {
  return a.entry.claim.source === b.entry.claim.source && a.low === b.low && a.high === b.high
}

/**
 * Whether what the other figure counts is surely not what this one does: another number in a claim that is not kin, told in
 * other words, without this number among them.
 */
export function countApart(one: Counted, other: Counted): boolean {
  return (
    one !== other &&
    !one.entry.near.includes(other.entry) &&
    !(one.low <= other.high && other.low <= one.high) &&
    !hasNumber(other.figure.counts, one) &&
    !alike(one.figure.counts, other.figure.counts)
  )
}

/** Whether a text holds the figure’s number as it is written. */
export function hasNumber(text: string, { figure }: Counted): boolean {
  return text.includes(figure.value)
}

/** A figure without its unit: "over 1,000", "900 to 2,000". */
export function amount({ figure }: Counted): string {
  return figure.qualifier === undefined ? figure.value : `${figure.qualifier} ${figure.value}`
}

/** A figure with its unit, as a reader writes it: "28 tons", "$1.5 billion". */
export function measured(one: Counted): string {
  const sign = /\(([$€£])\)/.exec(one.figure.unit)?.[1]
  return sign === undefined
    ? `${amount(one)} ${one.figure.unit}`
    : `${one.figure.qualifier === undefined ? '' : `${one.figure.qualifier} `}${sign}${one.figure.value}`
}
