import fc from 'fast-check'
import { grade } from '@/quiz/grade'
import {
  explainOverclaim,
  keyOfOverclaim,
  overclaimSchema,
  publicOverclaim,
} from '@/quiz/overclaim'
import { QUESTIONS } from './arbitrary'
import { base, cites, form } from './example'

function claiming(sentence: string, spans: number) {
  return {
    ...base,
    kind: 'overclaim',
    sentence,
    spans: Array.from({ length: spans }, (_, i) => ({ why: `Span ${i}.`, cites })),
    elsewhere: { why: 'This holds.', cites },
    careful: 'With care.',
  }
}
const question = overclaimSchema.parse(
  claiming('A jury [convicted] Eap, and he [has offered no denial].', 2),
)

test('brackets are gone, punctuation stays with its word, and spaces join the words again', () => {
  const { words } = publicOverclaim(question)
  expect(words.map(word => word.text).join(' ')).toBe(
    'A jury convicted Eap, and he has offered no denial.',
  )
  expect(words.map(word => word.id)).toEqual([...words.keys()].map(i => `w${i}`))
})

test('no bracket is left in the public words, whatever the sentence', () => {
  fc.assert(
    fc.property(QUESTIONS.overclaim, ({ sentence, ...rest }) => {
      const { words } = publicOverclaim({ ...rest, sentence })
      const text = words.map(word => word.text).join(' ')
      expect(text).toBe(sentence.replace(/[[\]]/g, ''))
    }),
  )
})

test('the key is the words in brackets', () => {
  expect(keyOfOverclaim(question).words).toEqual(['w2', 'w6', 'w7', 'w8', 'w9'])
})

// Hits over hits, misses and false marks, by hand. The key has five words.
test.each([
  { word: ['w2', 'w6', 'w7', 'w8', 'w9'], score: 1 },
  { word: ['w2'], score: 1 / 5 },
  { word: ['w2', 'w0'], score: 1 / 6 },
  { word: ['w0', 'w1'], score: 0 },
  { word: ['w0', 'w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7', 'w8', 'w9'], score: 5 / 10 },
])('$word earns $score', ({ word, score }) => {
  expect(grade(question, form({ word }))).toEqual({ kind: 'graded', score })
})

test('each bracket is explained once, and the words wrongly marked together', () => {
  const words = ['w0', 'w3', 'w4', 'w6', 'w7']
  const parts = explainOverclaim(question, { kind: 'overclaim', words })
  expect(parts.map(({ id, text, given, why, outcome }) => [id, text, given, why, outcome])).toEqual(
    [
      ['w2', 'convicted', undefined, 'Span 0.', 'missed'],
      ['w6 w7 w8 w9', 'has offered no denial.', 'has offered', 'Span 1.', 'missed'],
      ['w0 w3 w4', 'A … Eap, and', 'A … Eap, and', 'This holds.', 'wrong'],
    ],
  )
})

test.each([
  ['a span too many', claiming('It [was] so.', 2)],
  ['a span too few', claiming('It [was] [so].', 1)],
  ['no bracket', claiming('It was so.', 1)],
  ['an open bracket', claiming('It [was so.', 1)],
  ['an empty bracket', claiming('It [ ] was [so].', 2)],
  ['a bracket in a bracket', claiming('It [was [so]].', 2)],
])('a sentence with %s is refused', (_, raw) => {
  expect(overclaimSchema.safeParse(raw).success).toBe(false)
})
