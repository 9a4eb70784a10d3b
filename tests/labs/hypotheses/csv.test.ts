import fc from 'fast-check'
import type { Board } from '@/labs/hypotheses/board'
import { cell, fromCsv, toCsv } from '@/labs/hypotheses/csv'
import { SMALL } from './small-board'

const one = SMALL.cases[0]!
const words = (claim: string) => ({ standing: 'Reported', text: `What ${claim} says, "so"` })
const marks = fc.string({ unit: fc.constantFrom('c', 'i', 's', '-'), minLength: 9, maxLength: 9 })

test('what is written is read again, rating for rating', () => {
  fc.assert(
    fc.property(marks, m => {
      fc.pre(/[cis]/.test(m))
      const reading = fromCsv(SMALL, toCsv(SMALL, one, m, words))
      expect(reading).toMatchObject({ kind: 'read', marks: m, unknown: 0 })
    }),
  )
})

test('texts of any kind do not break the table', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      const csv = toCsv(SMALL, one, 'cisciscis', () => ({ standing: text, text }))
      expect(fromCsv(SMALL, csv)).toMatchObject({ kind: 'read', marks: 'cisciscis' })
    }),
  )
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u200b=1', '＝1'])(
  'no cell begins as a formula: %j',
  text => {
    expect(cell(text).replace(/^"/, '')).toMatch(/^'/)
  },
)

test.each([
  ['plain', 'plain'],
  ['a,b', '"a,b"'],
  ['say "so"', '"say ""so"""'],
  ['two\nlines', '"two\nlines"'],
  ['', ''],
])('a cell is quoted only where it must be: %j', (text, written) => {
  expect(cell(text)).toBe(written)
})

test('a table that a spreadsheet saved with semicolons, a byte order mark and lone line ends is read', () => {
  const text = '\ufeffcase;claim;explanation;rating\none;s1-a;a;Consistent\none;s1-c;c;SILENT\n'
  expect(fromCsv(SMALL, text)).toMatchObject({ kind: 'read', marks: 'c-------s', rated: 2 })
})

test('lines that fit nothing are counted and change nothing', () => {
  const text =
    'case,claim,explanation,rating\r\none,s1-a,a,silent\r\none,s9-x,a,silent\r\none,s1-b,a,perhaps\r\n'
  expect(fromCsv(SMALL, text)).toMatchObject({ kind: 'read', marks: 's--------', unknown: 2 })
})

test.each([
  ['', /first line/],
  ['hello', /first line/],
  ['case,claim,explanation,rating\r\nother,s1-a,a,silent', /No line of it/],
  ['case,claim,explanation,rating\r\none,s1-a,a,', /No rating in it/],
  ['x'.repeat(300_000), /far longer/],
  ['case,claim,explanation,rating\r\n"one', /No line of it/],
])('a file that is none is refused with a sentence', (text, reason) => {
  const reading = fromCsv(SMALL, text)
  expect(reading.kind === 'refused' && reading.reason).toMatch(reason)
})

test('any text at all is read or refused, and never breaks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      expect(['read', 'refused']).toContain(
        fromCsv(SMALL, `case,claim,explanation,rating\n${text}`).kind,
      )
    }),
  )
})

test('a file speaks as the screen does: ratings in its words, explanations by their titles', () => {
  const [head, first, second, third] = toCsv(SMALL, one, 'cis------', words).split('\r\n')
  expect(head).toMatch(/explanation,rating$/)
  expect(first).toMatch(/,A,fits$/)
  expect(second).toMatch(/,B,fits badly$/)
  expect(third).toMatch(/,C,says nothing$/)
})

const LONG_TITLES: Board = {
  ...SMALL,
  hypotheses: SMALL.hypotheses.map(one => ({ ...one, title: `The ${one.title} way` })),
}

test.each([
  ['a', 'consistent', 'b', 'inconsistent', 'c', 'silent'],
  ['The A way', 'Fits', 'the b way', 'fits badly', 'THE C WAY', 'Says nothing'],
])('files of earlier days and of today are read alike: %s, %s', (...cells) => {
  const [a, fits, b, badly, c, nothing] = cells
  const text = `case,claim,explanation,rating\none,s1-a,${a},${fits}\none,s1-a,${b},${badly}\none,s1-a,${c},${nothing}\n`
  expect(fromCsv(LONG_TITLES, text)).toMatchObject({
    kind: 'read',
    marks: 'cis------',
    unknown: 0,
  })
})
