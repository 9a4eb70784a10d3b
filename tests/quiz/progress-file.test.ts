import fc from 'fast-check'
import { parseProgress, progressText } from '@/quiz/progress-file'
import { NO_PROGRESS } from '@/quiz/progress'
import { records } from './arbitrary-progress'
import { attempt, progressOf } from './attempt'

const NOW = new Date('2022-01-01T00:00:00.000Z')

test('a record comes back from its file', () => {
  fc.assert(
    fc.property(records, progress => {
      expect(parseProgress(progressText(progress), NOW)).toEqual({ kind: 'read', progress })
    }),
  )
})

test('a file that was cut off anywhere is refused', () => {
  const cut = records.chain(progress => {
    const text = progressText(progress).trimEnd()
    return fc.nat(text.length - 1).map(end => text.slice(0, end))
  })
  fc.assert(fc.property(cut, text => expect(parseProgress(text, NOW).kind).toBe('refused')))
})

test('whatever is in the file, reading it never throws', () => {
  const edited = fc.tuple(records, fc.string(), fc.nat()).map(([progress, junk, place]) => {
    const text = progressText(progress)
    return text.slice(0, place % text.length) + junk + text.slice((place % text.length) + 1)
  })
  const shaped = fc.jsonValue().map(value => JSON.stringify({ ...NO_PROGRESS, attempts: value }))
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), edited, shaped), text => {
      const reading = parseProgress(text, NOW)
      if (reading.kind === 'refused') expect(reading.reason).not.toBe('')
    }),
    { numRuns: 500 },
  )
})

const good = JSON.stringify(progressOf(attempt()))

test.each([
  ['an empty file', ' \n', 'This file is empty.'],
  ['a picture', '\u0089PNG', 'This file is not JSON'],
  ['a file cut off', good.slice(0, -10), 'This file is cut off'],
  ['another app’s file', '{"format": "other", "version": 1}', 'it does not say that it is one'],
  ['a list', '[]', 'it does not say that it is one'],
  ['a later version', good.replace('"version":2', '"version":3'), 'written as version 3'],
  ['a score of 7', good.replace('"score":1', '"score":7'), 'At attempts.0.score: '],
  ['a day that never was', good.replace('03-12', '02-30'), 'At attempts.0.at: '],
  ['a field no form has', good.replace('"option"', '"Option!"'), 'At attempts.0.fields'],
  ['an answer of next year', good.replace('2021-03-12', '2022-03-12'), 'is dated 2022-03-12'],
  ['an unknown part', good.replace('"read"', '"more":1,"read"'), 'At its top: '],
])('%s is refused with a reason', (_, text, reason) => {
  expect(parseProgress(text, NOW)).toEqual({
    kind: 'refused',
    reason: expect.stringContaining(reason),
  })
})

test('a file over 20 MB is refused before it is read', () => {
  const text = `${good}${' '.repeat(20 * 1024 * 1024)}`
  expect(parseProgress(text, NOW)).toMatchObject({ reason: expect.stringContaining('over 20 MB') })
})

test('nesting ten thousand deep is refused, not fatal', () => {
  const deep = `{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`
  expect(parseProgress(deep, NOW)).toMatchObject({ kind: 'refused' })
})

test('attempts that stand in the file in another order, or twice, are put right', () => {
  const progress = progressOf(attempt(), attempt({ question: 'q-02' }))
  const [a, b] = progress.attempts
  const text = JSON.stringify({ ...progress, attempts: [b, a, b] })
  expect(parseProgress(text, NOW)).toEqual({ kind: 'read', progress })
})

test('a clock that is a few hours fast is no reason to refuse a record', () => {
  const progress = progressOf(attempt({ at: '2022-01-01T20:00:00.000Z' }))
  expect(parseProgress(progressText(progress), NOW)).toEqual({ kind: 'read', progress })
})

test('a record of the first version, which knew no tests of the course, is read', () => {
  const { format, attempts, read, settings } = progressOf(attempt())
  const text = JSON.stringify({ format, version: 1, attempts, read, settings })
  expect(parseProgress(text, NOW)).toEqual({ kind: 'read', progress: progressOf(attempt()) })
})
