import { grade } from '@/quiz/grade'
import { publicQuestion } from '@/quiz/public'
import { respondSchema } from '@/quiz/respond'
import { readResponse } from '@/quiz/response'
import { base, cites, form } from './example'

const question = respondSchema.parse({
  ...base,
  kind: 'respond',
  model: { text: 'A model answer.', cites },
  rubric: ['r1', 'r2', 'r3'].map(id => ({ id, text: `Check ${id}` })),
})

test('no machine marks an answer in one’s own words', () => {
  expect(grade(question, form({ text: 'Prosecutors say so.' }))).toEqual({ kind: 'unmarked' })
})

test('spaces alone are no answer', () => {
  expect(grade(question, form({ text: ' \n\t' }))).toMatchObject({ kind: 'unanswered' })
})

test('20,000 characters are taken, one more is not, and the reason says how many there were', () => {
  expect(grade(question, form({ text: 'x'.repeat(20_000) }))).toEqual({ kind: 'unmarked' })
  expect(grade(question, form({ text: 'x'.repeat(20_001) }))).toEqual({
    kind: 'invalid',
    reason: 'This answer has 20,001 characters. It can have 20,000 at most.',
  })
})

test('a line’s end counts once, however the browser sent it', () => {
  const text = `${'x'.repeat(19_998)}\r\ny`
  expect(readResponse(publicQuestion(question), form({ text }))).toEqual({
    kind: 'read',
    response: { kind: 'respond', text: `${'x'.repeat(19_998)}\ny` },
  })
})
