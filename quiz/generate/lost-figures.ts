import type { Counted } from './figures'
import type { Entry, Ledger } from './ledger'
import { alike } from './words'

/** A figure that our copy of its source has lost, and things that other figures count. */
export type Lost = { entry: Entry; unit: string; counts: string; others: Counted[] }

/** Units that are no more than a noun: a currency or a date that is lost with the number cannot be offered. */
const NOUN = /^(?!day|year|million$|currency)[a-z]+(?: [a-z]+)*$/

/** The lost figures that may be asked for, with silence as the right answer: nothing else in their source counts the like. */
export function lostFigures(ledger: Ledger, given: readonly Counted[]): Lost[] {
  return ledger.entries.flatMap(entry =>
    entry.claim.figures
      .filter(figure => figure.lost && NOUN.test(figure.unit))
      .map(({ unit, counts }) => ({
        entry,
        unit,
        counts,
        others: given.filter(other => !alike(counts, other.figure.counts)),
      }))
      .filter(
        ({ others }) => !given.some(other => sameSource(entry, other) && !others.includes(other)),
      ),
  )
}

function sameSource(entry: Entry, other: Counted): boolean {
  return other.entry.claim.source === entry.claim.source
}
