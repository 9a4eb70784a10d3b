import { explainMulti, multiSchema, publicMulti, readMulti } from '@/quiz/multi'
import { grade } from '@/quiz/grade'
import { base, cites, form } from './example'

const question = multiSchema.parse({
  ...base,
  kind: 'multi',
  options: [
    { id: 'a', text: 'An indictment', right: true, why: 'It was brought.', cites },
    { id: 'b', text: 'A warrant', right: true, why: 'It was issued.', cites },
    { id: 'c', text: 'A trial', why: 'There was none.', cites },
    { id: 'd', text: 'A verdict', why: 'There was none.', cites },
    { id: 'e', text: 'A sentence', why: 'There was none.', cites },
  ],
})

// Rights minus wrongs over five options, by hand.
test.each([
  { option: ['a', 'b'], score: 1 },
  { option: ['a'], score: (4 - 1) / 5 },
  { option: ['a', 'b', 'c'], score: (4 - 1) / 5 },
  { option: ['a', 'c'], score: (3 - 2) / 5 },
  { option: ['c'], score: 0 },
  { option: ['a', 'b', 'c', 'd', 'e'], score: 0 },
  { option: ['c', 'd', 'e'], score: 0 },
])('options $option earn $score', ({ option, score }) => {
  expect(grade(question, form({ option }))).toEqual({ kind: 'graded', score })
})

test('an option sent twice is chosen once', () => {
  expect(readMulti(publicMulti(question), form({ option: ['b', 'a', 'b'] }))).toEqual({
    kind: 'read',
    response: { kind: 'multi', options: ['b', 'a'] },
  })
})

test('one unknown option makes the whole answer invalid', () => {
  expect(grade(question, form({ option: ['a', 'z'] }))).toMatchObject({ kind: 'invalid' })
})

test('what was marked and holds, was marked and does not, and was missed are told apart', () => {
  const parts = explainMulti(question, { kind: 'multi', options: ['a', 'c'] })
  expect(parts.map(part => part.outcome)).toEqual([
    'right',
    'missed',
    'wrong',
    'unmarked',
    'unmarked',
  ])
})
