import fc from 'fast-check'
import { crossOut, setCard, setText } from '@/debate/flow/edit'
import { sheetNames, xlsxName, xlsxOf } from '@/debate/flow/xlsx'
import readExcel from 'read-excel-file/node'
import { policy, sheetOf } from './the-flow'

const MADE = new Date('2026-11-28T12:00:00Z')
const read = async (bytes: Uint8Array): Promise<{ sheet: string; data: unknown[][] }[]> =>
  readExcel(Buffer.from(bytes))
const flowOf = (...sheets: ReturnType<typeof sheetOf>[]) => ({
  title: 'R1 v. Oak/B',
  columns: policy,
  sheets,
})

test('another program reads each sheet back, cell by cell, in its speech’s column', async () => {
  const sheet = sheetOf(['a', '1ac'], ['a1', '1nc', 'a'], ['a2', '1nc', 'a'], ['b', '1ac'])
  const [first, dropped] = await read(xlsxOf(flowOf({ ...sheet, title: 'Case' }), 2, MADE))
  expect(first?.sheet).toBe('Case')
  expect(first?.data.map(row => row.slice(0, 2))).toEqual([
    ['1AC', '1NC'],
    ['a', 'a1'],
    [null, 'a2'],
    ['b', null],
  ])
  expect(dropped?.data).toEqual([
    ['Dropped by', 'Sheet', 'Speech', 'Argument'],
    ['neg', 'Case', '1AC', 'b'],
  ])
})

test('a card is written with its cite and its standing, a group with its number', async () => {
  const card = { id: 'x', tag: 'The tag', cite: 'InSight 21', standing: 'Alleged' }
  const sheet = setCard(
    setText(sheetOf(['a', '1ac'], ['b', '1ac'], ['g', '1nc', 'a', 'b']), 'a', ''),
    'a',
    card,
  )
  const [first] = await read(xlsxOf(flowOf(sheet), 1, MADE))
  expect(first?.data[1]?.slice(0, 2)).toEqual([
    'The tag\n[InSight 21; Alleged]',
    '(to 2 together) g',
  ])
})

test('crossing out changes how a cell looks and not what it says', async () => {
  const sheet = crossOut(sheetOf(['a', '1ac']), 'a')
  const [first] = await read(xlsxOf(flowOf(sheet), 0, MADE))
  expect(first?.data[1]?.[0]).toBe('a')
})

test('the name of the file says Flow', () => {
  expect(xlsxName(flowOf(sheetOf()), MADE)).toBe('Flow 2026-11-28 R1 v. Oak B.xlsx')
  expect(xlsxName({ ...flowOf(sheetOf()), title: '' }, MADE)).toBe('Flow 2026-11-28.xlsx')
})

test('names of sheets are such as Excel takes, each once', () => {
  expect(
    sheetNames(['Case', 'case', 'a/b:c*[d]?', '', `${'x'.repeat(40)}`, `${'x'.repeat(40)}`]),
  ).toEqual(['Case', 'case 2', 'a b c  d', 'Sheet', 'x'.repeat(31), `${'x'.repeat(27)} 2`])
})

test('any text comes back as it was written, but for signs that XML cannot hold', async () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
    .filter(value => value.trim() === value && value !== '')
  await fc.assert(
    fc.asyncProperty(text, async written => {
      const sheet = setText(sheetOf(['a', '1ac']), 'a', written)
      const [first] = await read(xlsxOf(flowOf(sheet), 0, MADE))
      const kept = written.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
      expect(first?.data[1]?.[0] ?? '').toBe(kept)
    }),
    { numRuns: 50 },
  )
})
