import fc from 'fast-check'
import { emptyCard } from '@/debate/own-card'
import { plainBody, textOf, tidyBody } from '@/debate/run'
import { splitAt, stopPlace } from '@/debate/stopped'
import { readWord } from '@/debate/word/read'
import { writeWord, wordParts } from '@/debate/word/write'

const body = plainBody('The bolts rust.\nIn fourteen places.')

test.each([
  [0, { paragraph: 0, offset: 0 }],
  [2, { paragraph: 0, offset: 9 }],
  [4, { paragraph: 1, offset: 2 }],
  [99, { paragraph: 1, offset: 19 }],
])('after %d words the reading stopped at %j', (words, place) => {
  expect(stopPlace(body, words)).toEqual(place)
})

test('a card without a text has no such place', () => {
  expect(stopPlace([], 3)).toBeUndefined()
})

test('a paragraph cut anywhere has all its letters, and its marks, in two parts', () => {
  const run = fc.record({ text: fc.string({ minLength: 1 }), spoken: fc.constant(true as const) })
  fc.assert(
    fc.property(fc.array(run), fc.nat(40), (runs, offset) => {
      const [before, after] = splitAt(runs, offset)
      expect(textOf([before]) + textOf([after])).toBe(textOf([runs]))
      expect(textOf([before]).length).toBe(Math.min(offset, textOf([runs]).length))
      expect(tidyBody([[...before, ...after]])).toEqual(tidyBody([runs]))
    }),
  )
})

test('a marked card shows in Word where the reading stopped, and reads back without the mark', () => {
  const card = { ...emptyCard('c'), tag: 'Rust', body, stoppedAt: 4 }
  const brief = {
    title: 'B',
    resolution: { text: 'That pools close.' },
    rate: 150,
    entries: [card],
  }
  const text = (wordParts(brief)['word/document.xml'] ?? '').replace(/<[^>]+>/g, '')
  expect(text).toMatch(/In \[Stopped reading here\] {2}fourteen places\./)
  expect(readWord(writeWord(brief), 'file')).toEqual({ kind: 'read', brief })
})
