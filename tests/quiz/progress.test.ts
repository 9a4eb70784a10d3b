import fc from 'fast-check'
import { mergeProgress, NO_PROGRESS } from '@/quiz/progress'
import { records } from './arbitrary-progress'

test('merging a record with itself changes nothing', () => {
  fc.assert(fc.property(records, a => expect(mergeProgress(a, a)).toEqual(a)))
})

test('which of two records is merged into which does not matter', () => {
  fc.assert(
    fc.property(records, records, (a, b) => {
      expect(JSON.stringify(mergeProgress(a, b))).toBe(JSON.stringify(mergeProgress(b, a)))
    }),
  )
})

test('three records come to the same, however they are merged', () => {
  fc.assert(
    fc.property(records, records, records, (a, b, c) => {
      expect(mergeProgress(mergeProgress(a, b), c)).toEqual(mergeProgress(a, mergeProgress(b, c)))
    }),
  )
})

test('merging a second time, or with an empty record, changes nothing', () => {
  fc.assert(
    fc.property(records, records, (a, b) => {
      const merged = mergeProgress(a, b)
      expect(mergeProgress(merged, b)).toEqual(merged)
      expect(mergeProgress(merged, NO_PROGRESS)).toEqual(merged)
    }),
  )
})

test('no attempt, no section read and no paper is lost in a merge', () => {
  fc.assert(
    fc.property(records, records, (a, b) => {
      const merged = mergeProgress(a, b)
      for (const one of [...a.attempts, ...b.attempts]) expect(merged.attempts).toContainEqual(one)
      for (const one of [...a.sittings, ...b.sittings]) expect(merged.sittings).toContainEqual(one)
      for (const { lesson, section } of [...a.read, ...b.read])
        expect(merged.read).toContainEqual(expect.objectContaining({ lesson, section }))
    }),
  )
})

test('a section read again keeps the moment of its first reading', () => {
  const read = (at: string) => ({ lesson: 'q', section: 'one', at })
  const early = read('2021-03-12T09:00:00.000Z')
  const reads = [read('2021-03-13T09:00:00.000Z'), early]
  const [a, b] = reads.map(one => ({ ...NO_PROGRESS, read: [one] }))
  expect(mergeProgress(a!, b!).read).toEqual([early])
})

test('of two settings the later wins', () => {
  const early = { certainty: false, schedule: 'fsrs', at: '2021-03-12T09:00:00.000Z' } as const
  const late = { certainty: true, schedule: 'uniform', at: '2021-03-13T09:00:00.000Z' } as const
  const [a, b] = [early, late].map(settings => ({ ...NO_PROGRESS, settings }))
  expect(mergeProgress(a!, b!).settings).toEqual(late)
  expect(mergeProgress(b!, a!).settings).toEqual(late)
})
