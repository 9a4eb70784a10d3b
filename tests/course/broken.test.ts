import { checkModule } from '@/course/check'
import { RULES, type Finding } from '@/course/finding'
import { readModuleFiles } from '@/server/module-files'
import { COURSE } from './broken/course'
import { EVIDENCE } from './broken/evidence'
import { FILES } from './broken/files'
import { IDS } from './broken/ids'
import { PRESETS, RIGHT_PRESETS } from './broken/presets'
import { SPEECH_EDITS } from './broken/speech'
import { STARTERS } from './broken/starters'
import { TEXTS } from './broken/texts'

const starter = await readModuleFiles('course/starter')
const BROKEN = [
  ...IDS,
  ...EVIDENCE,
  ...TEXTS,
  ...COURSE,
  ...FILES,
  ...STARTERS,
  ...PRESETS,
  ...SPEECH_EDITS,
]

/** As the command prints them. The starter is shorter than a lesson should be, and stays so. */
function lines(findings: Finding[]): string[] {
  return findings
    .filter(({ rule, path }) => !(rule === 'length' && path === ''))
    .map(({ file, line, rule, severity, message }) => {
      const said = severity === 'warning' ? `(warning) ${message}` : message
      return `${file}:${line}  ${rule}  ${said}`
    })
}

test('the starter module is right but for its length', () => {
  const findings = checkModule(starter)
  expect(lines(findings)).toEqual([])
  expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['warning length'])
})

test.each(RIGHT_PRESETS)('a service of the lab on paths is right: $name', ({ edit }) => {
  expect(lines(checkModule(edit(starter)))).toEqual([])
})

for (const { name, edit, findings } of BROKEN)
  test(`${name} is found, and nothing else`, () => {
    expect(lines(checkModule(edit(starter)))).toEqual(findings)
  })

test('every rule has a mistake that it finds', () => {
  const found = BROKEN.flatMap(({ findings }) => findings.map(line => line.split('  ')[1]))
  expect(RULES.filter(rule => !found.includes(rule))).toEqual([])
})

test('every mistake is found at least once', () => {
  expect(BROKEN.filter(({ findings }) => findings.length === 0)).toEqual([])
})
