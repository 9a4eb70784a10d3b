import { newestFirst, type Summary } from '@/debate/keep/document'

function saved(id: string, savedAt: string): Summary {
  return { kind: 'brief', id, version: 1, savedAt, title: 'A case' }
}

test('documents stand newest first, and of one instant by the signs of their ids', () => {
  const all = [
    saved('b', '2026-01-02T10:00:00.000Z'),
    saved('ä', '2026-01-02T10:00:00.000Z'),
    saved('B', '2026-01-02T10:00:00.000Z'),
    saved('a', '2026-01-03T10:00:00.000Z'),
  ]
  expect(all.sort(newestFirst).map(({ id }) => id)).toEqual(['a', 'B', 'b', 'ä'])
  expect(newestFirst(saved('a', 'x'), saved('a', 'x'))).toBe(0)
})
