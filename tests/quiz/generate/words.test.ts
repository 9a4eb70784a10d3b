import { alike, meet, roots } from '@/quiz/generate/words'

test('forms of a word, accents and capitals make no difference', () => {
  expect(roots('Distributors')).toEqual(roots('distributed'))
  expect(roots('Canadian')).toEqual(roots('CANADA'))
  expect(roots('Guzmán')).toEqual(roots('guzman'))
})

test('the commonest words and single letters do not count', () => {
  expect([...roots('It was in the a of x')]).toEqual([])
})

test('texts meet in one content word, and are alike from half of the shorter one on', () => {
  expect(meet('the firm sold phones', 'phones were seized')).toBe(true)
  expect(meet('the firm sold phones', 'drugs were seized')).toBe(false)
  expect(alike('devices registered worldwide', 'registered devices in Belgium')).toBe(true)
  expect(alike('devices registered worldwide', 'arrests worldwide in March')).toBe(false)
})
