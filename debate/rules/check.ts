import type { Entry } from '@/debate/brief'
import type { Card } from '@/debate/card'
import { altered, leftOut, partOfSentence, reportedView, stopped } from './body-rules'
import { analytic, cite, date, generated, locator } from './cite-rules'
import type { EvidenceFinding, Severity } from './finding'
import type { Rule, RuleContext } from './rule'
import { bothEnds, outranks } from './tag-rules'

const RULES: readonly Rule[] = [
  analytic,
  generated,
  cite,
  altered,
  outranks,
  leftOut,
  locator,
  reportedView,
  partOfSentence,
  date,
  stopped,
  bothEnds,
]
const ORDER: Record<Severity, number> = { error: 0, warning: 1, note: 2 }

/** What the rules of evidence find in one card, worst first. */
export function checkCard(card: Card, context: RuleContext): EvidenceFinding[] {
  return RULES.flatMap(rule => rule(card, context)).sort(
    (a, b) => ORDER[a.severity] - ORDER[b.severity],
  )
}

/** What they find in a whole brief, in reading order. */
export function checkEntries(
  entries: readonly Entry[],
  ledger: RuleContext['ledger'],
): EvidenceFinding[] {
  return entries.flatMap(entry =>
    entry.level === 'card' ? checkCard(entry, { ledger, entries }) : [],
  )
}
