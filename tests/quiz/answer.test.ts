import { indexEvidence } from '@/evidence/evidence'
import { gapSchema } from '@/evidence/records'
import { decideAnswer } from '@/quiz/answer'
import { choiceSchema } from '@/quiz/choice'
import { overclaimSchema } from '@/quiz/overclaim'
import { respondSchema } from '@/quiz/respond'
import { base, form } from './example'

const evidence = indexEvidence({
  sources: [],
  claims: [],
  conflicts: [],
  statements: [],
  silences: [],
  systems: [],
  events: [],
  gaps: ['gap-one', 'gap-two', 'gap-three'].map(id =>
    gapSchema.parse({ id, title: `Title of ${id}`, points: [] }),
  ),
  lost: [],
  facts: [],
  cautions: [],
  arguments: [],
})
const explanation = { text: 'Because.', cites: ['gap-three'] }
const question = choiceSchema.parse({
  ...base,
  explanation,
  misconception: 'charge-proves',
  kind: 'choice',
  options: [
    { id: 'a', text: 'A', right: true, why: 'Yes.', cites: ['gap-one'] },
    { id: 'b', text: 'B', why: 'No.', cites: ['gap-one', 'gap-two'] },
  ],
})

test('an answer is marked and explained, with a card for each piece of evidence cited', () => {
  const state = decideAnswer(question, form({ option: 'b', certainty: 'certain' }), evidence)
  expect(state).toMatchObject({
    kind: 'answered',
    response: { kind: 'choice', option: 'b' },
    certainty: 'certain',
    grade: { kind: 'graded', score: 0 },
    feedback: { explanation, misconception: 'charge-proves' },
    sent: { option: ['b'], certainty: ['certain'] },
  })
  const cards = state.kind === 'answered' ? state.cards : {}
  expect(Object.keys(cards).sort()).toEqual(['gap-one', 'gap-three', 'gap-two'])
  expect(cards['gap-two']).toMatchObject({ id: 'gap-two', text: 'Title of gap-two' })
})

test('certainty may be left out', () => {
  const state = decideAnswer(question, form({ option: 'a', certainty: '' }), evidence)
  expect(state).toMatchObject({ kind: 'answered', grade: { score: 1 } })
  expect(state).not.toHaveProperty('certainty')
})

test('a certainty that is not offered is invalid', () => {
  expect(decideAnswer(question, form({ option: 'a', certainty: 'very' }), evidence)).toEqual({
    kind: 'invalid',
    reason: 'This question has no certainty “very”.',
    sent: { option: ['a'], certainty: ['very'] },
  })
})

test('what was typed is kept when the answer is missing or cannot be', () => {
  expect(decideAnswer(question, form({ certainty: 'guess' }), evidence)).toEqual({
    kind: 'unanswered',
    missing: ['an option'],
    sent: { certainty: ['guess'] },
  })
  expect(decideAnswer(question, form({ option: 'z' }), evidence)).toMatchObject({
    kind: 'invalid',
    sent: { option: ['z'] },
  })
})

test('an answer in one’s own words brings the model answer, its evidence and the checks', () => {
  const model = { text: 'A model answer.', cites: ['gap-two'] }
  const rubric = ['r1', 'r2', 'r3'].map(id => ({ id, text: `Check ${id}` }))
  const own = respondSchema.parse({ ...base, explanation, kind: 'respond', model, rubric })
  const state = decideAnswer(own, form({ text: 'My words.' }), evidence)
  expect(state).toMatchObject({
    grade: { kind: 'unmarked' },
    feedback: { parts: [], model, rubric },
    cards: { 'gap-two': {}, 'gap-three': {} },
  })
})

test('an overclaiming sentence comes back as it should be written', () => {
  const over = overclaimSchema.parse({
    ...base,
    explanation,
    kind: 'overclaim',
    sentence: 'It [was] so.',
    spans: [{ why: 'Was it?', cites: ['gap-one'] }],
    elsewhere: { why: 'This holds.', cites: ['gap-two'] },
    careful: 'Police say it was so.',
  })
  const state = decideAnswer(over, form({ word: 'w1' }), evidence)
  expect(state).toMatchObject({ feedback: { careful: 'Police say it was so.' } })
})
