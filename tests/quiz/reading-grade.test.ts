import { readingGrade, syllablesOf, wordCount } from '@/quiz/reading-grade'

test.each([
  ['cat', 1],
  ['phone', 1],
  ['phones', 1],
  ['seized', 1],
  ['changes', 2],
  ['wanted', 2],
  ['people', 2],
  ['statement', 2],
  ['million', 2],
  ['layer', 2],
  ['hundred', 2],
  ['created', 3],
  ['area', 3],
  ['radio', 3],
  ['science', 2],
  ['indictment', 3],
  ['society', 4],
  ['prosecutors', 4],
  ['jurisdiction', 4],
  ['international', 5],
  ['Guzmán', 2],
  ['171,000', 1],
])('“%s” has %i syllables', (word, syllables) => {
  expect(syllablesOf(word)).toBe(syllables)
})

test('six words of one syllable in one sentence are below the first grade', () => {
  // 0.39 × 6 + 11.8 × 6/6 − 15.59 = −1.45
  expect(readingGrade('The cat sat on the mat.')).toBe(0)
})

test('two sentences are graded as worked out by hand', () => {
  // 14 words, 2 sentences; 1+2+3+1 and 1+4+2+1+3+1+1+3+2+1 syllables: 26 in all.
  // 0.39 × 14/2 + 11.8 × 26/14 − 15.59 = 2.73 + 21.914 − 15.59 = 9.054
  const text =
    'The police encrypted phones. The prosecutors wanted all messages from the company server farm.'
  expect(wordCount(text)).toBe(14)
  expect(readingGrade(text)).toBeCloseTo(9.054, 2)
})

test('a longer sentence of the same words reads harder', () => {
  const apart = 'Police read the messages. The company denied it. Nobody has shown which is true.'
  const joined = 'Police read the messages the company denied it nobody has shown which is true.'
  expect(readingGrade(joined)).toBeGreaterThan(readingGrade(apart))
})

test('a full stop inside a number ends no sentence', () => {
  expect(readingGrade('It cost 1.4 billion euros')).toBe(readingGrade('It cost 14 billion euros.'))
})

test('a text without words has grade 0', () => {
  expect(readingGrade('…')).toBe(0)
})
