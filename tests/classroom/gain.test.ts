import { gainOf } from '@/classroom/gain'

/** Means 0.4 and 0.7: of the 0.6 that could be gained, 0.3 was, which is a half. */
test('the gain is the share of what could be gained', () => {
  const pairs = [
    { before: 0.2, after: 0.7 },
    { before: 0.6, after: 0.7 },
  ]
  const gain = gainOf(pairs)
  expect(gain).toMatchObject({ kind: 'gain', n: 2, enough: false, higher: 2, same: 0, lower: 0 })
  expect(gain.kind === 'gain' && gain.normalised).toBeCloseTo(0.5)
})

test('who goes down is counted, and a class can lose', () => {
  const gain = gainOf([
    { before: 0.5, after: 0.25 },
    { before: 0.5, after: 0.5 },
  ])
  expect(gain).toMatchObject({ higher: 0, same: 1, lower: 1 })
  expect(gain.kind === 'gain' && gain.normalised).toBeCloseTo(-0.25)
})

test('a class that knew all has nothing to gain, and a class of nobody has no gain', () => {
  const all = gainOf([{ before: 1, after: 1 }])
  expect(all).toMatchObject({ before: 1, after: 1 })
  expect('normalised' in all).toBe(false)
  expect(gainOf([])).toEqual({ kind: 'none' })
})

test('ten people are enough to tell something', () => {
  const pairs = Array.from({ length: 10 }, () => ({ before: 0.1, after: 0.4 }))
  expect(gainOf(pairs)).toMatchObject({ enough: true })
  expect(gainOf(pairs.slice(1))).toMatchObject({ enough: false })
})
