import type { Answered } from '@/quiz/answer'
import type { Attempt } from '@/quiz/attempt'
import { attemptOf, firstAttempts, historyOf, inOrder, lastAttempts } from '@/quiz/attempts'
import { choiceSchema, publicChoice } from '@/quiz/choice'
import { attempt } from './attempt'
import { base, cites } from './example'

const at = (day: number) => `2021-03-${day}T09:00:00.000Z`

test('an answered question becomes an attempt with the question’s version and the answer’s fields', () => {
  const question = choiceSchema.parse({
    ...base,
    version: 3,
    kind: 'choice',
    options: [
      { id: 'a', text: 'A', right: true, why: 'Yes.', cites },
      { id: 'b', text: 'B', why: 'No.', cites },
    ],
  })
  const answered: Answered = {
    kind: 'answered',
    response: { kind: 'choice', option: 'b' },
    certainty: 'certain',
    grade: { kind: 'graded', score: 0 },
    feedback: { parts: [], explanation: question.explanation, misconception: 'charge-proves' },
    cards: {},
    fields: { option: ['b'] },
    sent: { option: ['b'], certainty: ['certain'], question: ['example-01'] },
  }
  const made = attemptOf(publicChoice(question), answered, at(12))
  expect(made).toEqual({
    question: 'example-01',
    version: 3,
    lesson: 'example',
    objective: 'tell',
    misconception: 'charge-proves',
    kind: 'choice',
    at: at(12),
    score: 0,
    certainty: 'certain',
    fields: { option: ['b'] },
  })
})

test('attempts are in the order of their moments, and one that is there twice is kept once', () => {
  const [early, late] = [attempt({ at: at(12) }), attempt({ at: at(13) })]
  expect(inOrder([late, early, { ...late }])).toEqual([early, late])
})

test.each<Partial<Attempt>>([
  { question: 'q-02' },
  { version: 2 },
  { lesson: 'r' },
  { objective: 'weigh' },
  { misconception: 'charge-proves' },
  { kind: 'multi' },
  { score: 0 },
  { score: undefined },
  { certainty: 'guess' },
  { fields: { option: ['b'] } },
  { fields: { option: ['a', 'a'] } },
  { generated: true },
])('two attempts of the same moment that differ by %o are both kept', differing => {
  expect(inOrder([attempt(), attempt(differing)])).toHaveLength(2)
})

test('attempts that differ only in how their fields are ordered are the same attempt', () => {
  const one = attempt({ fields: { 'pair:a': ['x'], 'pair:b': ['y'] } })
  const two = attempt({ fields: { 'pair:b': ['y'], 'pair:a': ['x'] } })
  expect(inOrder([one, two])).toHaveLength(1)
})

test('the first attempt is told apart from the best, and of equally good ones the earliest is best', () => {
  const all = [
    attempt({ at: at(12), score: 0 }),
    attempt({ at: at(13), score: 1 }),
    attempt({ at: at(14), score: 1 }),
  ]
  expect(historyOf([...all, attempt({ question: 'q-02' })], 'q-01')).toEqual({
    all,
    first: all[0],
    best: all[1],
  })
})

test('a question that was never tried has no history, and one that no machine marks has no best', () => {
  const unmarked = attempt({ kind: 'respond', score: undefined, fields: { text: ['Words.'] } })
  expect(historyOf([], 'q-01')).toBeUndefined()
  expect(historyOf([unmarked], 'q-01')).toEqual({ all: [unmarked], first: unmarked })
})

test('a new version of a question has a first attempt of its own, but only one last attempt', () => {
  const all = [
    attempt({ at: at(12), score: 0 }),
    attempt({ at: at(13), score: 1 }),
    attempt({ at: at(14), score: 0.5, version: 2 }),
  ]
  expect(firstAttempts(all)).toEqual([all[0], all[2]])
  expect(lastAttempts(all)).toEqual([all[2]])
})
