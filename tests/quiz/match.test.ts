import { grade } from '@/quiz/grade'
import { explainMatch, keyOfMatch, matchSchema, publicMatch } from '@/quiz/match'
import { base, cites, form } from './example'

const question = matchSchema.parse({
  ...base,
  kind: 'match',
  pairs: [
    { id: 'p1', left: 'the fakes', right: 'The company says', why: 'It said so.', cites },
    { id: 'p2', left: 'the count', right: 'Police say', why: 'They counted.', cites },
    { id: 'p3', left: 'the arrests', right: 'Police say', why: 'They arrested.', cites },
    { id: 'p4', left: 'the charge', right: 'The indictment alleges', why: 'It does.', cites },
  ],
  extra: [{ id: 'x1', text: 'The court found', why: 'It found nothing.', cites }],
})
const named = Object.fromEntries(publicMatch(question).rights.map(({ id, text }) => [text, id]))

test('a right-hand side that fits twice is offered once, and fits twice', () => {
  expect(Object.keys(named).sort()).toEqual([
    'Police say',
    'The company says',
    'The court found',
    'The indictment alleges',
  ])
  expect(keyOfMatch(question).pairs).toMatchObject({
    p2: named['Police say'],
    p3: named['Police say'],
  })
})

test('pairs right over pairs', () => {
  const police = named['Police say']!
  const fields = { 'pair:p1': police, 'pair:p2': police, 'pair:p3': police, 'pair:p4': police }
  expect(grade(question, form(fields))).toEqual({ kind: 'graded', score: 2 / 4 })
})

test('the names of the right-hand sides are letters, whatever the author called them', () => {
  const ids = publicMatch(question).rights.map(right => right.id)
  expect(ids).toEqual(['a', 'b', 'c', 'd'])
})

test('what is left out is named by its left-hand side', () => {
  const police = named['Police say']!
  expect(
    grade(question, form({ 'pair:p2': police, 'pair:p3': police, 'pair:p4': police })),
  ).toEqual({ kind: 'unanswered', missing: ['a partner for “the fakes”'] })
})

test('an author’s id of a right-hand side is no answer', () => {
  expect(grade(question, form({ 'pair:p1': 'p1' }))).toMatchObject({ kind: 'invalid' })
})

test('a right-hand side that fits nothing says why to whoever used it', () => {
  const pairs = { ...keyOfMatch(question).pairs, p1: named['The court found']! }
  const parts = explainMatch(question, { kind: 'match', pairs })
  expect(parts[0]).toEqual({
    id: 'p1',
    text: 'the fakes',
    given: 'The court found',
    answer: 'The company says',
    why: 'It said so.',
    cites,
    outcome: 'wrong',
  })
  expect(parts.at(-1)).toMatchObject({
    id: 'x1',
    given: 'the fakes',
    why: 'It found nothing.',
    outcome: 'wrong',
  })
  const [extra] = explainMatch(question, keyOfMatch(question)).slice(-1)
  expect(extra).toMatchObject({ id: 'x1', outcome: 'unmarked' })
})

test('an extra that fits after all is refused', () => {
  const extra = [{ id: 'x1', text: 'Police say', why: 'It fits.', cites }]
  expect(matchSchema.safeParse({ ...question, extra }).success).toBe(false)
})
