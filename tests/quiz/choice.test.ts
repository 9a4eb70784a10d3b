import { choiceSchema, explainChoice } from '@/quiz/choice'
import { grade } from '@/quiz/grade'
import { base, cites, form } from './example'

const question = choiceSchema.parse({
  ...base,
  kind: 'choice',
  options: [
    { id: 'a', text: 'A court', why: 'No court did.', cites },
    { id: 'b', text: 'A grand jury', right: true, why: 'It accused them.', cites },
    { id: 'c', text: 'The police', why: 'They arrested others.', cites },
  ],
})

test('the right option earns 1, any other 0', () => {
  expect(grade(question, form({ option: 'b' }))).toEqual({ kind: 'graded', score: 1 })
  expect(grade(question, form({ option: 'a' }))).toEqual({ kind: 'graded', score: 0 })
})

test('an option that is not there is invalid, and the reason names it without repeating all of it', () => {
  expect(grade(question, form({ option: 'z' }))).toEqual({
    kind: 'invalid',
    reason: 'This question has no option “z”.',
  })
  expect(grade(question, form({ option: 'z'.repeat(5000) }))).toEqual({
    kind: 'invalid',
    reason: `This question has no option “${'z'.repeat(40)}…”.`,
  })
})

test('every option says why, chosen or not, and the right one is missed when another is chosen', () => {
  const parts = explainChoice(question, { kind: 'choice', option: 'a' })
  expect(parts.map(({ id, given, why, outcome }) => [id, given, why, outcome])).toEqual([
    ['a', 'A court', 'No court did.', 'wrong'],
    ['b', undefined, 'It accused them.', 'missed'],
    ['c', undefined, 'They arrested others.', 'unmarked'],
  ])
})

test('two options of the same id are refused', () => {
  const [a, b] = question.options
  const result = choiceSchema.safeParse({ ...question, options: [a, b, { ...a, text: 'Other' }] })
  expect(result.error?.issues[0]?.message).toBe('expected ids that differ')
})
