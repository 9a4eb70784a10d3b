import { evidenceSchema, explainEvidence } from '@/quiz/evidence'
import { grade } from '@/quiz/grade'
import { publicQuestion } from '@/quiz/public'
import { base, cites, form } from './example'

const question = evidenceSchema.parse({
  ...base,
  kind: 'evidence',
  options: [
    { id: 'a', text: 'Convicted', why: 'No verdict.', cites },
    { id: 'b', text: 'Charged', right: true, why: 'Indicted.', cites },
  ],
  passages: [
    { id: 'a', claim: 's0-one', text: 'One', right: true, why: 'It says so.', cites },
    { id: 'b', claim: 's0-two', text: 'Two', why: 'Another man.', cites },
    { id: 'c', claim: 's0-three', text: 'Three', why: 'Another case.', cites },
  ],
})

test.each([
  { option: 'b', passage: 'a', score: 1, verdict: 'right-reason' },
  { option: 'b', passage: 'c', score: 0.5, verdict: 'wrong-reason' },
  { option: 'a', passage: 'a', score: 0, verdict: 'wrong' },
  { option: 'a', passage: 'b', score: 0, verdict: 'wrong' },
])('option $option with passage $passage is $verdict', ({ option, passage, score, verdict }) => {
  const outcome = grade(question, form({ option, passage }))
  expect(outcome).toEqual({ kind: 'graded', score, verdict })
})

test('an answer without its passage is not yet an answer', () => {
  expect(grade(question, form({ option: 'b' }))).toEqual({
    kind: 'unanswered',
    missing: ['the passage that supports it'],
  })
})

test('options and passages of the same id stay apart in the feedback', () => {
  const parts = explainEvidence(question, { kind: 'evidence', option: 'b', passage: 'b' })
  expect(parts.map(part => [part.id, part.outcome])).toEqual([
    ['option:a', 'unmarked'],
    ['option:b', 'right'],
    ['passage:a', 'missed'],
    ['passage:b', 'wrong'],
    ['passage:c', 'unmarked'],
  ])
})

test('a reader sees a passage’s words before the answer, and not which claim it is', () => {
  expect(JSON.stringify(publicQuestion(question))).not.toContain('s0-')
})
