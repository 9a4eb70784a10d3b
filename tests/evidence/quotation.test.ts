import fc from 'fast-check'
import { stands } from '@/evidence/quotation'

const EXACT = {
  quote: 'We don’t know that “someone” has been passing, for almost two years',
  restored: false,
}
const RESTORED = { quote: 'sky believes that highlevel privacy is paramount', restored: true }

test('words that stand in a quotation stand in it, however its marks are curled', () => {
  expect(stands("We don't know", EXACT)).toBe(true)
  expect(stands('"someone" has been passing', EXACT)).toBe(true)
})

test('a changed capital or comma is not to the letter', () => {
  expect(stands('we don’t know', EXACT)).toBe(false)
  expect(stands('passing for almost two years', EXACT)).toBe(false)
})

test('a part of a word is not a quotation', () => {
  expect(stands('now that', EXACT)).toBe(false)
  expect(stands('almost two year', EXACT)).toBe(false)
})

test('capitals and punctuation may be restored where our copy lost them, but no word changed', () => {
  expect(stands('Sky believes that high-level privacy is paramount.', RESTORED)).toBe(true)
  expect(stands('Sky believed that high-level privacy', RESTORED)).toBe(false)
})

test('an ellipsis stands for words left out, in the order of the quotation', () => {
  expect(stands('We don’t know … almost two years', EXACT)).toBe(true)
  expect(stands('almost two years […] We don’t know', EXACT)).toBe(false)
})

test('no words at all are no quotation', () => {
  expect(stands('', EXACT)).toBe(false)
  expect(stands('…', EXACT)).toBe(false)
})

test('any run of whole words of a quotation stands in it', () => {
  const words = EXACT.quote.split(' ')
  fc.assert(
    fc.property(fc.nat(words.length - 1), fc.nat(words.length), (from, length) => {
      expect(stands(words.slice(from, from + length + 1).join(' '), EXACT)).toBe(true)
    }),
  )
})
