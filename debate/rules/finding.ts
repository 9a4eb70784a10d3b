import type { Entry } from '@/debate/brief'

/** The rules of evidence, each a check, with what it asks. */
export const RULE_TEXTS = {
  analytic: 'Text without a source is an analytic, not evidence.',
  cite: 'A cite is whole, or says what the source does not give.',
  altered: 'A body is its source, to the letter; what you add stands in square brackets.',
  'left-out': 'A “not”, a “may” or a “said” beside the words you read belongs to them.',
  locator: 'A paraphrase says where in the source it stands.',
  'reported-view': 'A passage that reports somebody’s view says whose.',
  generated: 'What a program wrote is no source.',
  outranks: 'A tag claims no more than the card’s standing.',
  stopped: 'A card that was not read to its end is marked there.',
  'part-of-sentence': 'The other side gets the whole passage, not a part of a sentence.',
  date: 'The date is that of publication.',
  'both-ends': 'One source used for opposite ends is shown as such.',
} as const
export type EvidenceRule = keyof typeof RULE_TEXTS

/** `error`: against the rules. `warning`: look again. `note`: good to know. */
export type Severity = 'error' | 'warning' | 'note'

/** Something that a rule found in a card. A fix is the entry as it would be after it. */
export type EvidenceFinding = {
  rule: EvidenceRule
  severity: Severity
  entry: string
  message: string
  fix?: { label: string; entry: Entry }
}
