import { changePath } from '@/debate/keep/change-path'

const A = {
  title: 'A',
  rate: 150,
  entries: [
    { id: 'x', tag: 'one' },
    { id: 'y', tag: 'two' },
  ],
}
const typed = {
  ...A,
  entries: A.entries.map(one => (one.id === 'y' ? { ...one, tag: 'twoo' } : one)),
}

test.each([
  ['typing in a title', A, { ...A, title: 'Ab' }, 'title'],
  ['typing in an entry', A, typed, 'entries/y/tag'],
  ['an entry gone', A, { ...A, entries: A.entries.slice(1) }, undefined],
  ['entries moved', A, { ...A, entries: [...A.entries].reverse() }, undefined],
  ['two places at once', A, { ...typed, title: 'B' }, undefined],
  ['nothing', A, A, undefined],
])('%s', (_, before, after, path) => {
  expect(changePath(before, after)).toBe(path)
})
