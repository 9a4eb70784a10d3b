import { indexEvidence } from '@/evidence/evidence'
import { questionSchema, type Question } from '@/quiz/question'

/** Evidence that the questions below cite: one thing that the sources do not say. */
export const evidence = indexEvidence({
  sources: [],
  claims: [],
  conflicts: [],
  statements: [],
  silences: [],
  systems: [],
  events: [],
  gaps: [{ id: 'gap-legal-standing', title: 'No verdict is reported', said: [], items: [] }],
  lost: [],
  facts: [],
  cautions: [],
  arguments: [],
} as unknown as Parameters<typeof indexEvidence>[0])

const cites = ['gap-legal-standing']
const told = (why: string) => ({ why, cites })
const common = (kind: string) => ({
  id: `example-${kind}`,
  version: 1,
  kind,
  lesson: 'example',
  objective: 'tell',
  from: 'sources',
  difficulty: 1,
  level: 'apply',
  stem: `The stem of ${kind}?`,
  explanation: { text: 'The explanation.', cites },
})

/** One question of each kind, with reasons that name what they are reasons for. */
const all: Question[] = [
  {
    ...common('choice'),
    hints: ['Look again.'],
    options: [
      { id: 'a', text: 'Convicted', ...told('Why not convicted.') },
      { id: 'b', text: 'Charged', right: true, ...told('Why charged.') },
    ],
  },
  {
    ...common('multi'),
    options: [
      { id: 'a', text: 'A charge', right: true, ...told('Why a charge.') },
      { id: 'b', text: 'A verdict', ...told('Why not a verdict.') },
      { id: 'c', text: 'A warrant', right: true, ...told('Why a warrant.') },
    ],
  },
  {
    ...common('order'),
    items: [
      { id: 'i1', text: 'Charge', ...told('Why first.') },
      { id: 'i2', text: 'Plea', ...told('Why second.') },
      { id: 'i3', text: 'Sentence', ...told('Why third.') },
    ],
  },
  {
    ...common('match'),
    pairs: [
      { id: 'p1', left: 'A count of arrests', right: 'Police say', ...told('Why police.') },
      { id: 'p2', left: 'Fake phones', right: 'The company says', ...told('Why company.') },
      { id: 'p3', left: 'Nine years', right: 'The court sentenced', ...told('Why court.') },
    ],
    extra: [{ id: 'x1', text: 'A jury found', ...told('Why no jury.') }],
  },
  {
    ...common('classify'),
    buckets: [
      { id: 'alleged', text: 'Alleged' },
      { id: 'court', text: 'Court' },
    ],
    items: [
      { id: 'k1', text: 'The charge', bucket: 'alleged', ...told('Why alleged.') },
      { id: 'k2', text: 'The sentence', bucket: 'court', ...told('Why court.') },
      { id: 'k3', text: 'The accusation', bucket: 'alleged', ...told('Why alleged too.') },
    ],
  },
  {
    ...common('figure'),
    units: [
      { id: 'years', text: 'years' },
      { id: 'months', text: 'months' },
    ],
    counts: [
      { id: 'ramos', text: 'the sentence of Ramos' },
      { id: 'eap', text: 'the sentence of Eap' },
    ],
    answer: { low: 9, high: 9, unit: 'years', counts: 'ramos' },
    feedback: {
      right: told('Why nine years.'),
      silent: told('Why it is said.'),
      number: told('Why another number.'),
      unit: told('Why another unit.'),
      counts: told('Why another count.'),
    },
  },
  {
    ...common('evidence'),
    options: [
      { id: 'a', text: 'Convicted', ...told('Why not convicted.') },
      { id: 'b', text: 'Charged', right: true, ...told('Why charged.') },
    ],
    passages: [
      {
        id: 'p1',
        claim: 's4-x',
        text: 'Not in custody',
        standing: 'journalist-reports',
        ...told('Why not custody.'),
      },
      { id: 'p2', claim: 's4-y', text: 'Indicted', right: true, ...told('Why indicted.') },
      { id: 'p3', claim: 's4-z', text: 'Another man', ...told('Why not another man.') },
    ],
  },
  {
    ...common('overclaim'),
    sentence: 'A jury [convicted] both men.',
    spans: [told('Why indicted only.')],
    elsewhere: told('Why the rest holds.'),
    careful: 'A grand jury indicted both men.',
  },
  {
    ...common('attribute'),
    text: '{g1} the phones were fakes, and {g2} 48 people were arrested.',
    gaps: [
      {
        id: 'g1',
        frames: [
          { id: 'a', text: 'The company says', right: true, ...told('Why the company.') },
          { id: 'b', text: 'A court found', ...told('Why no court.') },
        ],
      },
      {
        id: 'g2',
        frames: [
          { id: 'a', text: 'it is proved that', ...told('Why not proved.') },
          { id: 'b', text: 'police say', right: true, ...told('Why police.') },
        ],
      },
    ],
  },
  {
    ...common('respond'),
    model: { text: 'The model answer.', cites },
    rubric: [
      { id: 'r1', text: 'Names the speaker' },
      { id: 'r2', text: 'Says what is open' },
      { id: 'r3', text: 'Names the article' },
    ],
  },
].map(raw => questionSchema.parse(raw))

export function exampleOf(kind: Question['kind']): Question {
  const found = all.find(question => question.kind === kind)
  if (found === undefined) throw new Error(`There is no example of the kind ${kind}.`)
  return found
}
