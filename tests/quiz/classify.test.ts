import { classifySchema, explainClassify } from '@/quiz/classify'
import { grade } from '@/quiz/grade'
import { base, cites, form } from './example'

const question = classifySchema.parse({
  ...base,
  kind: 'classify',
  buckets: [
    { id: 'alleged', text: 'Alleged' },
    { id: 'court', text: 'Court' },
  ],
  items: [
    { id: 'k1', text: 'the scheme', bucket: 'alleged', why: 'Charged.', cites },
    { id: 'k2', text: 'the sentence', bucket: 'court', why: 'Sentenced.', cites },
    { id: 'k3', text: 'the profits', bucket: 'alleged', why: 'Charged.', cites },
  ],
})

test('each item in its bucket earns its share', () => {
  const fields = { 'bucket:k1': 'alleged', 'bucket:k2': 'alleged', 'bucket:k3': 'alleged' }
  expect(grade(question, form(fields))).toEqual({ kind: 'graded', score: 2 / 3 })
})

test('items without a bucket are named', () => {
  expect(grade(question, form({ 'bucket:k2': 'court' }))).toEqual({
    kind: 'unanswered',
    missing: ['a place for “the scheme”', 'a place for “the profits”'],
  })
})

test('a bucket that is not there is invalid, not wrong', () => {
  const fields = { 'bucket:k1': 'proven', 'bucket:k2': 'court', 'bucket:k3': 'alleged' }
  expect(grade(question, form(fields))).toEqual({
    kind: 'invalid',
    reason: 'This question has no bucket “proven”.',
  })
})

test('feedback says what was given in words, and the answer only where it differs', () => {
  const buckets = { k1: 'court', k2: 'court', k3: 'alleged' }
  const parts = explainClassify(question, { kind: 'classify', buckets })
  expect(parts.map(({ given, answer, outcome }) => [given, answer, outcome])).toEqual([
    ['Court', 'Alleged', 'wrong'],
    ['Court', undefined, 'right'],
    ['Alleged', undefined, 'right'],
  ])
})
