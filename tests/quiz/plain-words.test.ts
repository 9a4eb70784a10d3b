import { plainWords } from '@/quiz/plain-words'

test.each([
  [
    'Sky sold {{five}} *special* handsets, **no more**.',
    'Sky sold five special handsets, no more.',
  ],
  ['*Of {{a hundred}} alarms*, one', 'Of a hundred alarms, one'],
  ['2 * 3 is 6', '2 * 3 is 6'],
  ['', ''],
])('%j is read as %j', (text, words) => {
  expect(plainWords(text)).toBe(words)
})
