import { execFile } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { setText } from '@/debate/flow/edit'
import { xlsxOf } from '@/debate/flow/xlsx'
import { policy, sheetOf } from './the-flow'

const run = promisify(execFile)

/** LibreOffice with Calc, which is a package of its own. */
const calc = ['soffice', 'libreoffice']
  .flatMap(name => (process.env.PATH ?? '').split(delimiter).map(folder => join(folder, name)))
  .filter(path => existsSync(path))
  .find(path => existsSync(join(dirname(realpathSync(path)), 'libsclo.so')))
const ifCalc = calc === undefined ? test.skip : test

/** Comma, quotation marks, UTF-8, from the first line, texts as they are, every sheet in a file of its own. */
const ALL_SHEETS = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1'

ifCalc(
  'LibreOffice Calc opens the spreadsheet, with each sheet and each cell where it was',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'flow-'))
    try {
      const filled = sheetOf(['a', '1ac'], ['a1', '1nc', 'a'], ['b', '1ac'])
      const first = setText(filled, 'a', 'Keys, "held"\nby nobody — naïve?')
      const flow = { title: 'R1', columns: policy, sheets: [{ ...first, title: 'Case' }] }
      await writeFile(join(folder, 'flow.xlsx'), xlsxOf(flow, 2, new Date('2026-11-28T12:00:00Z')))
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
      const to = ['--convert-to', ALL_SHEETS, '--outdir', folder]
      await run(calc ?? '', [profile, '--headless', ...to, join(folder, 'flow.xlsx')])
      const sheet = await readFile(join(folder, 'flow-Case.csv'), 'utf8')
      expect(sheet).toMatch(/^"1AC","1NC",/)
      expect(sheet).toContain('"Keys, ""held""\nby nobody — naïve?","a1"')
      expect(sheet).toMatch(/\n"b",/)
      const dropped = await readFile(join(folder, 'flow-Dropped.csv'), 'utf8')
      expect(dropped).toBe('"Dropped by","Sheet","Speech","Argument"\n"neg","Case","1AC","b"\n')
    } finally {
      await rm(folder, { recursive: true })
    }
  },
  180_000,
)
