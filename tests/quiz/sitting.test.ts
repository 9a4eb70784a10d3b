import { KINDS } from '@/quiz/parts'
import { fieldsOf, keyOf } from '@/quiz/response'
import {
  decidePaper,
  leftOpen,
  paperField,
  pointsOf,
  sittingSchema,
  sittingsInOrder,
} from '@/quiz/sitting'
import type { Question } from '@/quiz/question'
import { exampleOf } from '@/tests/components/quiz/questions'

const paper = KINDS.filter(kind => kind !== 'respond').map(exampleOf)

/** What the form of a paper holds where these questions are answered by their keys. */
function keysOf(questions: Question[]): Record<string, string[]> {
  return Object.fromEntries(
    questions.flatMap(question =>
      [...fieldsOf(keyOf(question))].map(([name, values]) => [
        paperField(question.id, name),
        [...values],
      ]),
    ),
  )
}

test('a paper answered by its keys earns a point a question, whatever the kinds', () => {
  const handed = decidePaper(paper, keysOf(paper), false)
  if (handed.kind !== 'handed-in') throw new Error(`It was ${handed.kind}.`)
  expect(pointsOf(handed.answers)).toBe(paper.length)
  expect(leftOpen(handed.answers)).toEqual([])
})

test('what is left open is asked for once, and then counts as not answered', () => {
  const [first, ...rest] = paper
  const sent = keysOf(rest)
  expect(decidePaper(paper, sent, false)).toMatchObject({
    kind: 'open',
    open: [{ question: first!.id, missing: [expect.any(String)] }],
  })
  const handed = decidePaper(paper, sent, true)
  if (handed.kind !== 'handed-in') throw new Error(`It was ${handed.kind}.`)
  expect(leftOpen(handed.answers).map(answer => answer.question)).toEqual([first!.id])
  expect(pointsOf(handed.answers)).toBe(rest.length)
})

test('a paper without any answer is not handed in, not even as it is', () => {
  expect(decidePaper(paper, {}, true)).toEqual({ kind: 'empty' })
  expect(decidePaper(paper, { 'another/option': ['a'] }, true)).toEqual({ kind: 'empty' })
})

test('an answer that no form of the paper gives is told of, and earns nothing', () => {
  const [first] = paper
  const sent = { ...keysOf(paper), [paperField(first!.id, 'option')]: ['z'] }
  expect(decidePaper(paper, sent, false)).toMatchObject({
    kind: 'open',
    open: [{ question: first!.id, reason: 'This question has no option “z”.' }],
  })
  const handed = decidePaper(paper, sent, true)
  expect(handed.kind === 'handed-in' && pointsOf(handed.answers)).toBe(paper.length - 1)
})

test('what is handed in has the form of the record', () => {
  const handed = decidePaper(paper, keysOf(paper.slice(1)), true)
  if (handed.kind !== 'handed-in') throw new Error(`It was ${handed.kind}.`)
  const sitting = { paper: 'before', at: '2021-03-12T09:00:00.000Z', answers: handed.answers }
  expect(sittingSchema.parse(sitting)).toEqual(sitting)
})

test('papers stand in the order of their moments, each once', () => {
  const at = (day: number) => `2021-03-${day}T09:00:00.000Z`
  const one = { paper: 'before' as const, at: at(12), answers: [] }
  const two = { paper: 'after' as const, at: at(20), answers: [] }
  expect(sittingsInOrder([two, one, { ...two }])).toEqual([one, two])
})
