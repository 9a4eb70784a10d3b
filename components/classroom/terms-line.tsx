import { openingOf } from '@/classroom/assignment'
import type { Terms } from '@/classroom/charter'
import { dayText, timeText } from '@/components/ui/moment-text'

/** Until when an assignment may be answered, and how often. */
export function TermsLine({ terms, now }: { terms: Terms; now: number }) {
  const opening = openingOf(terms, 0, now)
  const text = openingText(opening)
  const tries =
    terms.attempts > 1 ? ` ${terms.attempts} attempts; the ${terms.counts} one counts.` : ''
  return text + tries === '' ? null : <p className="meta">{text + tries}</p>
}

function openingText(opening: ReturnType<typeof openingOf>): string {
  switch (opening.kind) {
    case 'not-yet':
      return `This opens on ${momentText(opening.opensAt)}.`
    case 'over':
      return `This was due on ${momentText(opening.dueAt)}. It can be read, and not answered any more.`
    case 'open':
      return opening.dueAt === undefined ? '' : `Due on ${momentText(opening.dueAt)}.`
    case 'used-up':
      return ''
  }
}

function momentText(ms: number): string {
  const moment = new Date(ms)
  return `${dayText(moment)}, ${timeText(moment)}`
}
