/** The labs, in the order in which the course comes to them. A lab’s name is its address: `/labs/<name>`. */
export const LAB_NAMES = [
  'path',
  'exchange',
  'metadata',
  'seized',
  'hypotheses',
  'escrow',
  'base-rates',
  'rule',
] as const
export type LabName = (typeof LAB_NAMES)[number]

/** What a lab is called, what it asks, and what a reader does there. */
export type Lab = { name: LabName; title: string; question: string; about: string }

export const LABS: Record<LabName, Lab> = {
  path: {
    name: 'path',
    title: 'The path of a message',
    question: 'Who can read this message?',
    about:
      'Choose the encryption and who listens where, and see which of them can open the message.',
  },
  exchange: {
    name: 'exchange',
    title: 'Exchanging keys',
    question: 'Is it really Ben’s key?',
    about:
      'Two phones agree on a key across a server that may swap it. Find out how they could tell.',
  },
  metadata: {
    name: 'metadata',
    title: 'What the envelopes say',
    question: 'What do the envelopes say?',
    about: 'A made-up network of messages without their words: find out who leads it.',
  },
  seized: {
    name: 'seized',
    title: 'A seized phone',
    question: 'What is on the phone when it is taken?',
    about: 'A phone is taken, a wipe is sent. See which messages the keys on it still open.',
  },
  hypotheses: {
    name: 'hypotheses',
    title: 'Competing explanations',
    question: 'How were the messages read?',
    about:
      'Rate each explanation against each claim of the sources, and see which claims tell them apart.',
  },
  escrow: {
    name: 'escrow',
    title: 'A spare key',
    question: 'What if there were a spare key?',
    about:
      'Split a spare key among its holders, then let one leak, one be forced and one country ask.',
  },
  'base-rates': {
    name: 'base-rates',
    title: 'Rare things and alarms',
    question: 'How often is the alarm wrong?',
    about:
      'Set how often a scanner errs and how rare the thing is, and count the alarms that are right.',
  },
  rule: {
    name: 'rule',
    title: 'Write the rule',
    question: 'Write the rule: whom does it touch?',
    about:
      'Choose a rule and its safeguards, and see what it changes, place by place and person by person.',
  },
}

/** One line of what a lab shows or leaves out. It states no fact of any case: a module adds those, with what shows them. */
export type LimitLine = { id: string; text: string }

/** What a lab shows and what it does not: printed with it. */
export type LabLimits = { shows: readonly LimitLine[]; leaves: readonly LimitLine[] }

/** Whether a text names a lab, as an address may. */
export function isLabName(name: string): name is LabName {
  return LAB_NAMES.some(one => one === name)
}

/** Where a lab’s page is. */
export function labHref(name: LabName): string {
  return `/labs/${name}`
}
