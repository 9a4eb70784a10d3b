import fc from 'fast-check'
import { seeded, shuffle } from '@/quiz/random'

test('the same seed gives the same numbers, all of them in [0, 1)', () => {
  fc.assert(
    fc.property(fc.string(), seed => {
      const [a, b] = [seeded(seed), seeded(seed)]
      for (let i = 0; i < 20; i++) {
        const number = a()
        expect(number).toBe(b())
        expect(number).toBeGreaterThanOrEqual(0)
        expect(number).toBeLessThan(1)
      }
    }),
  )
})

test('a shuffle holds the same items and leaves the list alone', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
      const before = [...items]
      const shuffled = shuffle(items, seeded(seed))
      expect([...shuffled].sort()).toEqual([...items].sort())
      expect(items).toEqual(before)
    }),
  )
})
