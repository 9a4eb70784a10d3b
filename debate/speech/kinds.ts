import type { FindingKind } from './guide'

/** What each fault is called, and what its rule is, for a reader. */
export const FINDING_KIND: Record<FindingKind, { name: string; rule: string }> = {
  'status-overclaim': {
    name: 'Said as fact, only alleged',
    rule: 'A charge, or what prosecutors say, needs “alleged” or its speaker.',
  },
  'false-outcome': {
    name: 'Outcome not reported',
    rule: 'A plea, verdict, sentence or ruling may be told only where a source reports it.',
  },
  'wrong-figure': {
    name: 'Another figure',
    rule: 'The sources have a figure for this very thing, and it is another.',
  },
  'unsupported-figure': {
    name: 'Figure without a source',
    rule: 'A number that no source gives, or that our copy has lost, is not filled in.',
  },
  'contested-figure': {
    name: 'Sources differ',
    rule: 'Where figures differ, or count different things, name the source or give both.',
  },
  'missing-attribution': {
    name: 'Speaker missing',
    rule: 'What a company, the police or an agency says of itself is given with its speaker.',
  },
  'unknown-as-known': {
    name: 'Open, said as settled',
    rule: 'What the sources leave open stays open.',
  },
  'mixed-up': {
    name: 'Taken for another',
    rule: 'What belongs to one person, company or operation is not pinned on another.',
  },
  'loaded-verb': {
    name: 'Verb that settles',
    rule: 'Of a claim, a charge or a denial use a verb that leaves it open.',
  },
}
