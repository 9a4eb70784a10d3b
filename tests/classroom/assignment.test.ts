import fc from 'fast-check'
import { counting, openingOf, orderFor } from '@/classroom/assignment'
import { LIVE_TERMS } from '@/classroom/charter'
import { csvOf } from '@/classroom/export'

const TERMS = { ...LIVE_TERMS, opensAt: 100, dueAt: 200, attempts: 2 }

test('an assignment is open from its first moment to its last', () => {
  const kinds = [99, 100, 200, 201].map(now => openingOf(TERMS, 0, now).kind)
  expect(kinds).toEqual(['not-yet', 'open', 'open', 'over'])
  expect(openingOf(TERMS, 1, 150)).toEqual({ kind: 'open', attempt: 2, of: 2, dueAt: 200 })
  expect(openingOf(TERMS, 2, 150)).toEqual({ kind: 'used-up', attempts: 2 })
})

test('an assignment without moments is always open', () => {
  fc.assert(
    fc.property(fc.integer(), now => {
      expect(openingOf(LIVE_TERMS, 0, now)).toEqual({ kind: 'open', attempt: 1, of: 1 })
    }),
  )
})

const tries = [
  { round: 2, score: 1 },
  { round: 1, score: 0.5 },
  { round: 3, score: 1 },
  { round: 4, score: 0 },
]

test('the first, the last or the best attempt counts, and of the best the earliest', () => {
  expect(counting('first', tries)?.round).toBe(1)
  expect(counting('last', tries)?.round).toBe(4)
  expect(counting('best', tries)?.round).toBe(2)
  expect(counting('best', [])).toBeUndefined()
  expect(counting('best', [{ round: 1 }, { round: 2, score: 0 }])?.round).toBe(2)
})

const STEPS = [
  { id: 's1', kind: 'slide' },
  { id: 'q1', kind: 'question', part: 'before' },
  { id: 'q2', kind: 'question', part: 'before' },
  { id: 'q3', kind: 'question' },
  { id: 'q4', kind: 'question' },
  { id: 'q5', kind: 'question' },
  { id: 't1', kind: 'task' },
  { id: 'q6', kind: 'question' },
]

test('a student’s order is the same each time, keeps every step, and moves questions among themselves alone', () => {
  fc.assert(
    fc.property(fc.string(), seed => {
      const ids = orderFor(STEPS, seed).map(step => step.id)
      expect(ids).toEqual(orderFor(STEPS, seed).map(step => step.id))
      expect([...ids].sort()).toEqual(STEPS.map(step => step.id).sort())
      expect([ids[0], ids[6], ids[7]]).toEqual(['s1', 't1', 'q6'])
      expect(ids.slice(1, 3).sort()).toEqual(['q1', 'q2'])
    }),
  )
})

test('students get different orders', () => {
  const orders = Array.from({ length: 40 }, (_, i) => orderFor(STEPS, `student ${i}`))
  const different = new Set(orders.map(steps => steps.map(step => step.id).join()))
  expect(different.size).toBe(12)
})

test('a file for spreadsheets begins with a byte order mark and ends its lines as they should', () => {
  expect(
    csvOf([
      ['Name', 'Score'],
      ['Zoë', 0.5],
    ]),
  ).toBe('\ufeffName,Score\r\nZoë,0.5\r\n')
})

test('quotes, commas and line breaks stay in their cell', () => {
  expect(csvOf([['a "b", c\nd', ' e']])).toBe('\ufeff"a ""b"", c\nd"," e"\r\n')
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1', '＝1', '=HYPERLINK("http://a")'])(
  'the formula %j is defused',
  text => {
    expect(csvOf([[text]])).toMatch(/^\ufeff"?'/)
  },
)

test('a negative number is a number and not a formula', () => {
  expect(csvOf([[-6]])).toBe('\ufeff-6\r\n')
})

test('whatever is in a cell, no line of the file begins a formula, and every cell comes back', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 3 })), rows => {
      const back = parse(csvOf(rows))
      expect(
        back.map(row => row.map(cell => cell.replace(/^'(?=\s*[=+\-@\t\r\n＝＋－＠])/, ''))),
      ).toEqual(
        rows.map(row => row.map(cell => cell.replace(/^'(?=\s*[=+\-@\t\r\n＝＋－＠])/, ''))),
      )
      for (const cell of back.flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/)
    }),
  )
})

/** A reader of RFC 4180, written for this test. */
function parse(text: string): string[][] {
  const rows: string[][] = []
  let [row, cell, quoted]: [string[], string, boolean] = [[], '', false]
  const signs = text.slice(1)
  for (let i = 0; i < signs.length; i++) {
    const sign = signs[i]!
    if (quoted && sign === '"' && signs[i + 1] === '"') [cell, i] = [cell + '"', i + 1]
    else if (sign === '"') quoted = !quoted
    else if (!quoted && sign === ',') [row, cell] = [[...row, cell], '']
    else if (!quoted && sign === '\r' && signs[i + 1] === '\n') {
      rows.push([...row, cell])
      ;[row, cell, i] = [[], '', i + 1]
    } else cell += sign
  }
  return rows
}
