import type { Event } from '@/evidence/records'
import type { Entry, Ledger } from './ledger'
import { citing, drawApart, letter } from './options'
import { recorded } from './phrasing'
import { inScope, type Draft, type Template } from './template'

/** An event with its days, first and last, as one claim’s date gives them. */
type Dated = { event: Event; entry: Entry; from: string; to: string }

/**
 * Put dated events in order. Proof: the ledger holds each event’s date as given by a source, not worked out, and no two of
 * the spans that the dates leave open touch. A picture’s date is no event’s.
 */
export const orderDatedEvents: Template = {
  name: 'order-dated-events',
  difficulty: 2,
  level: 'understand',
  hints: ['Begin with the one that must come last.'],
  prepare: ledger => {
    const dated = datedEvents(ledger)
    return (scope, random) => {
      const open = dated.filter(({ entry }) => inScope(scope, entry))
      const chosen = drawApart(open, 5, (a, b) => a.to < b.from || b.to < a.from, random)
      return chosen.length < 3 ? undefined : draft(chosen)
    }
  },
}

function datedEvents(ledger: Ledger): Dated[] {
  return ledger.evidence.events
    .filter(event => event.dating === 'dated')
    .flatMap(event => {
      const entry = ledger.entries.find(
        ({ claim }) => event.claims.includes(claim.id) && hasDate(claim),
      )
      const date = entry?.claim.date?.value
      return entry === undefined || date === undefined || /\d/.test(event.event)
        ? []
        : [{ event, entry, from: date.padEnd(10, '-00'), to: date.padEnd(10, '-99') }]
    })
}

function hasDate({ date }: Entry['claim']): boolean {
  return date?.value !== undefined && date.derived === undefined
}

function draft(chosen: readonly Dated[]): Draft {
  const items = [...chosen].sort((a, b) => (a.from < b.from ? -1 : 1))
  return {
    about: items.map(item => item.entry),
    stem: 'Put these events in order, the earliest first, by the dates that the sources give.',
    explanation: {
      text: items.map(item => `${dateOf(item)}: ${item.event.event}`).join(' '),
      cites: citing(...items.map(item => item.entry.claim.id)),
    },
    body: {
      kind: 'order',
      items: items.map((item, place) => ({
        id: letter(place),
        text: `${item.event.event.replace(/\.$/, '')} (source ${item.entry.claim.source})`,
        why: `Dated so by the source: ${dateOf(item)}. ${recorded(item.entry)}`,
        cites: citing(item.entry.claim.id),
      })),
    },
  }
}

function dateOf({ entry }: Dated): string {
  return entry.claim.date?.written ?? ''
}
