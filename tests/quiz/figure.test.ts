import { explainFigure } from '@/quiz/explain-figure'
import { figureSchema } from '@/quiz/figure'
import { grade } from '@/quiz/grade'
import { readResponse } from '@/quiz/response'
import { publicQuestion } from '@/quiz/public'
import { base, cites, form } from './example'

const because = (why: string) => ({ why, cites })
const asked = {
  ...base,
  kind: 'figure',
  units: [
    { id: 'users', text: 'active users' },
    { id: 'devices', text: 'registered devices' },
  ],
  counts: [
    { id: 'world', text: 'worldwide' },
    { id: 'benl', text: 'in Belgium and the Netherlands' },
  ],
}
const told = figureSchema.parse({
  ...asked,
  answer: { low: 171000, high: 175000, unit: 'devices', counts: 'world' },
  feedback: {
    right: because('So it is.'),
    silent: because('They do say.'),
    number: because('Another number.'),
    unit: because('Devices, not users.'),
    counts: because('The world.'),
  },
})
const silent = figureSchema.parse({
  ...asked,
  answer: { silent: true },
  feedback: { right: because('They say nothing.'), number: because('No number is given.') },
})

// By hand: a third for the number in range, and beside it a third each for unit and count.
test.each([
  { number: '171,000', unit: 'devices', counts: 'world', score: 1 },
  { number: '175 000', unit: 'devices', counts: 'world', score: 1 },
  { number: '171,000', unit: 'users', counts: 'world', score: 2 / 3 },
  { number: '171,000', unit: 'users', counts: 'benl', score: 1 / 3 },
  { number: '170,999', unit: 'devices', counts: 'world', score: 0 },
  { number: '175,000.5', unit: 'devices', counts: 'world', score: 0 },
])('$number $unit $counts earns $score', ({ score, ...fields }) => {
  expect(grade(told, form(fields))).toEqual({ kind: 'graded', score })
})

test('silence is right where the sources are silent, and wrong where they are not', () => {
  expect(grade(silent, form({ silent: 'on' }))).toEqual({ kind: 'graded', score: 1 })
  expect(grade(told, form({ silent: 'on' }))).toEqual({ kind: 'graded', score: 0 })
})

test('any number is wrong where the sources are silent, nought too', () => {
  const fields = form({ number: '0', unit: 'users', counts: 'world' })
  expect(grade(silent, fields)).toEqual({ kind: 'graded', score: 0 })
})

test('a number together with silence is invalid, since it cannot be both', () => {
  const fields = form({ silent: 'on', number: '5', unit: 'users', counts: 'world' })
  expect(grade(told, fields)).toEqual({
    kind: 'invalid',
    reason: 'This says both a number and that the sources do not say. Keep one of the two.',
  })
})

test('silence stands although the form also sends a unit', () => {
  expect(grade(silent, form({ silent: 'on', unit: 'users' }))).toMatchObject({ score: 1 })
})

test('what is missing of a number is named', () => {
  expect(grade(told, form({ number: '5' }))).toEqual({
    kind: 'unanswered',
    missing: ['the unit', 'what the number counts'],
  })
})

function explained(question: typeof told, fields: Record<string, string>) {
  const reading = readResponse(publicQuestion(question), form(fields))
  if (reading.kind !== 'read' || reading.response.kind !== 'figure') throw new Error('not read')
  return explainFigure(question, reading.response).map(p => [p.id, p.given, p.answer, p.why])
}

test('each fault has its own feedback, and says what would have been right', () => {
  expect(explained(told, { number: '9', unit: 'users', counts: 'benl' })).toEqual([
    ['number', '9', '171,000 to 175,000', 'Another number.'],
    ['unit', 'active users', 'registered devices', 'Devices, not users.'],
    ['counts', 'in Belgium and the Netherlands', 'worldwide', 'The world.'],
  ])
})

test('a right answer is explained as a whole', () => {
  expect(explained(told, { number: '171,000', unit: 'devices', counts: 'world' })).toEqual([
    ['number', '171,000 registered devices, worldwide', undefined, 'So it is.'],
  ])
})

test('silence and numbers in the wrong place are explained', () => {
  expect(explained(told, { silent: 'on' })).toEqual([
    [
      'silent',
      'The sources do not say',
      '171,000 to 175,000 registered devices, worldwide',
      'They do say.',
    ],
  ])
  expect(explained(silent, { number: '9', unit: 'users', counts: 'world' })).toEqual([
    ['number', '9 active users, worldwide', 'The sources do not say', 'No number is given.'],
  ])
})

test('a question that would have no feedback for a wrong unit is refused', () => {
  const { right, number, silent, counts } = told.feedback
  const feedback = { right, number, silent, counts }
  expect(figureSchema.safeParse({ ...told, feedback }).success).toBe(false)
})

test('an answer outside its own choices, or from high to low, is refused', () => {
  const answer = { low: 1, high: 2, unit: 'phones', counts: 'world' }
  expect(figureSchema.safeParse({ ...told, answer }).success).toBe(false)
  const back = { low: 2, high: 1, unit: 'users', counts: 'world' }
  expect(figureSchema.safeParse({ ...told, answer: back }).success).toBe(false)
})
