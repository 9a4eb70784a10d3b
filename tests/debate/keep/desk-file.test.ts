import { countKinds, deskText, parseDesk, planImport } from '@/debate/keep/desk-file'
import type { Document } from '@/debate/keep/document'

const brief = (id: string, title: string, savedAt: string): Document => ({
  kind: 'brief',
  id,
  version: 1,
  savedAt,
  body: { title, resolution: { text: 'That pools close.' }, rate: 150, entries: [] },
})
const EARLY = '2026-11-01T10:00:00.000Z'
const LATE = '2026-11-02T10:00:00.000Z'

test('a file of documents reads back as the same documents', () => {
  const documents = [brief('a', 'One', EARLY), brief('b', 'Two', LATE)]
  expect(parseDesk(deskText(documents, LATE))).toEqual({ kind: 'read', documents, unreadable: [] })
})

test('a damaged document is left out by name, and the others are read', () => {
  const text = deskText([brief('a', 'One', EARLY), brief('b', 'Two', LATE)], LATE)
  const reading = parseDesk(text.replace('"rate": 150', '"rate": "fast"'))
  if (reading.kind !== 'read') throw new Error('expected a reading')
  expect(reading.documents.map(({ id }) => id)).toEqual(['b'])
  expect(reading.unreadable).toHaveLength(1)
  expect(reading.unreadable[0]).toMatch(/^Document 1, a brief: rate/)
})

test.each(['', '{', '[]', '{"format":"other"}', 'PK'])('%j is refused with a reason', text => {
  expect(parseDesk(text)).toMatchObject({
    kind: 'refused',
    reason: expect.stringMatching(/\w+ .+\./),
  })
})

test('an import adds what is new, keeps the newer of two, and counts what is equal', () => {
  const here = [brief('a', 'A', EARLY), brief('b', 'B', LATE), brief('c', 'C', EARLY)]
  const plan = planImport(here, [
    brief('a', 'A, newer', LATE),
    brief('b', 'B, older', EARLY),
    brief('c', 'C', LATE),
    brief('d', 'D', EARLY),
  ])
  expect(plan.replaced.map(({ id }) => id)).toEqual(['a'])
  expect(plan.older.map(({ id }) => id)).toEqual(['b'])
  expect(plan.added.map(({ id }) => id)).toEqual(['d'])
  expect(plan.unchanged).toBe(1)
})

test('documents are counted by their kind', () => {
  const kinds = ['brief', 'text', 'text', 'speech', 'speech'] as const
  expect(countKinds(kinds.map(kind => ({ kind })))).toBe(
    '1 brief, 2 texts of one’s own, 2 speeches',
  )
})
