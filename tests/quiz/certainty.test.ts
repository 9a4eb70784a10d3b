import { CERTAINTIES, certaintyMark, isCertainty } from '@/quiz/certainty'

test('right earns 1, 2 or 3, and wrong 0, −2 or −6', () => {
  expect(CERTAINTIES.map(certainty => certaintyMark(certainty, true))).toEqual([1, 2, 3])
  expect(CERTAINTIES.map(certainty => certaintyMark(certainty, false))).toEqual([0, -2, -6])
})

test('saying how sure one is pays: each certainty is the best one where it is true', () => {
  const best = (chance: number) => {
    const mean = (c: (typeof CERTAINTIES)[number]) =>
      chance * certaintyMark(c, true) + (1 - chance) * certaintyMark(c, false)
    return [...CERTAINTIES].sort((a, b) => mean(b) - mean(a))[0]
  }
  expect([0.5, 0.7, 0.9].map(best)).toEqual(['guess', 'fairly', 'certain'])
})

test('only the three words are certainties', () => {
  expect(['guess', 'fairly', 'certain', 'sure', 'constructor', ''].filter(isCertainty)).toEqual([
    'guess',
    'fairly',
    'certain',
  ])
})
