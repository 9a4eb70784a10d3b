/** @jest-environment jsdom */
import { importProgress } from '@/components/progress/import-progress'
import { loadRecord } from '@/components/progress/learner-record'
import type { Attempt } from '@/quiz/attempt'
import { NO_PROGRESS } from '@/quiz/progress'
import { progressText } from '@/quiz/progress-file'

const attempt: Attempt = {
  question: 'example-01',
  version: 1,
  lesson: 'example',
  objective: 'tell',
  kind: 'choice',
  at: '2021-03-12T09:00:00.000Z',
  score: 1,
  fields: { option: ['a'] },
}

/** A chosen file: the parts of one that are used here. */
function file(text: string, size = text.length, read = () => Promise.resolve(text)): File {
  return Object.defineProperties(new File([], 'progress.json'), {
    size: { value: size },
    text: { value: read },
  })
}

test('an exported record is added to what is there, and a second time adds nothing', async () => {
  const text = progressText({ ...NO_PROGRESS, attempts: [attempt] })
  expect(await importProgress(file(text))).toEqual({
    kind: 'imported',
    attempts: 1,
    read: 0,
    sittings: 0,
  })
  expect(await importProgress(file(text))).toEqual({
    kind: 'imported',
    attempts: 0,
    read: 0,
    sittings: 0,
  })
  expect((await loadRecord()).store.attempts).toEqual([attempt])
})

test.each([
  ['of another version', '{"format":"cipher-and-warrant-progress","version":9}', /version 9/],
  ['cut off', progressText(NO_PROGRESS).slice(0, 60), /cut off/],
  ['not JSON', 'a,b,c', /not JSON/],
])('a file that is %s is refused, and nothing is changed', async (_, text, reason) => {
  const { store } = await loadRecord()
  const before = store.attempts
  expect(await importProgress(file(text))).toMatchObject({
    kind: 'refused',
    reason: expect.stringMatching(reason),
  })
  expect(store.attempts).toBe(before)
})

test('a file of 50 MB is refused without being read', async () => {
  const huge = file('', 50 * 1024 * 1024, () => Promise.reject(new Error('It was read.')))
  expect(await importProgress(huge)).toMatchObject({
    kind: 'refused',
    reason: expect.stringContaining('over 20 MB'),
  })
})
