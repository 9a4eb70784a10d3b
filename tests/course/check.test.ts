import { readFile, readdir } from 'node:fs/promises'
import fc from 'fast-check'
import { checkModule } from '@/course/check'
import type { ModuleFiles } from '@/course/files'
import { inOrder } from '@/course/finding'
import { readModule } from '@/course/module'
import { readModuleFiles } from '@/server/module-files'

const starter = await readModuleFiles('course/starter')
const lessons = await readModuleFiles('lessons')

function withText(file: string, text: string): ModuleFiles {
  return new Map([...starter, [file, text]])
}

test('the module of this project has no error', () => {
  expect(checkModule(lessons).filter(({ severity }) => severity === 'error')).toEqual([])
})

test('findings stand in the order of files and lines', () => {
  const findings = checkModule(
    withText('whose-word/lesson.mdx', '## 12 of 34\n\n56 of 78 “words”.\n'),
  )
  expect(findings.length).toBeGreaterThan(1)
  expect(findings.toSorted(inOrder)).toEqual(findings)
})

test('a module needs nothing but a syllabus, sources and claims', () => {
  const least = ['syllabus.yaml', 'sources/sources.yaml', 'sources/claims.yaml']
  const files: ModuleFiles = new Map([
    ...[...starter].filter(([file]) => least.includes(file)),
    [
      'syllabus.yaml',
      'title: A\nsubtitle: B\nabout: C\nunits:\n- {id: A, title: A, lessons: []}\n',
    ],
    ['sources/claims.yaml', 'claims: []\n'],
  ])
  expect(checkModule(files)).toEqual([])
})

test('each file that may be absent can be absent without an error of its own', () => {
  for (const file of ['sources/gaps.yaml', 'background/facts.yaml', 'whose-word/handout.mdx']) {
    const findings = checkModule(new Map([...starter].filter(([name]) => name !== file)))
    expect(findings.filter(finding => finding.file === file)).toEqual([])
  }
})

test('the numbers of a worked example are asked for no evidence', () => {
  const grid = (example: string) =>
    checkModule(
      withText(
        'figures/sum.yaml',
        `${example}columns: [{id: sum, title: Sum}]\nrows: [{title: First, cells: {sum: 12 and 30 make 42}}]\n`,
      ),
    ).filter(({ file }) => file === 'figures/sum.yaml').length
  expect(grid('')).toBe(3)
  expect(grid('example: true\n')).toBe(0)
})

test('Windows line endings change no finding', () => {
  const windows = (files: ModuleFiles): ModuleFiles =>
    new Map([...files].map(([file, text]) => [file, text.replaceAll('\n', '\r\n')]))
  const broken = withText(
    'whose-word/lesson.mdx',
    (starter.get('whose-word/lesson.mdx') ?? '')
      .replace('14 places', '15 places')
      .replace('s0-petition', 's0-petitions'),
  )
  expect(checkModule(windows(starter))).toEqual(checkModule(starter))
  expect(checkModule(windows(broken))).toEqual(checkModule(broken))
})

test('what is wrong with a lesson in preparation is a warning', () => {
  const files = new Map([
    ...withText('whose-word/lesson.mdx', '## No front matter\n'),
    ['syllabus.yaml', (starter.get('syllabus.yaml') ?? '').replace("it.'}", "it.', ready: false}")],
  ])
  const findings = checkModule(files).filter(({ file }) => file.startsWith('whose-word/'))
  expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toContain('warning schema')
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
})

test('whatever is done to a file, the check answers, and names a file and a line that there are', () => {
  const damage = fc.record({
    file: fc.constantFrom(...starter.keys()),
    at: fc.nat(),
    length: fc.nat(80),
    put: fc.oneof(
      fc.constantFrom(
        '',
        ':',
        '- ',
        '{',
        '<',
        '"',
        '\n',
        '\t',
        '[]',
        'null',
        '<Claim id="',
        '{{',
        '“',
      ),
      fc.string({ maxLength: 20 }),
    ),
  })
  fc.assert(
    fc.property(damage, ({ file, at, length, put }) => {
      const text = starter.get(file) ?? ''
      const from = at % (text.length + 1)
      const files = withText(file, text.slice(0, from) + put + text.slice(from + length))
      for (const finding of checkModule(files)) {
        const lines = (files.get(finding.file) ?? '').split('\n').length
        expect(finding.message).not.toBe('')
        expect(finding.line).toBeGreaterThanOrEqual(1)
        expect(finding.line).toBeLessThanOrEqual(lines)
      }
    }),
    { numRuns: 60 },
  )
})

test('the engine names nothing of the module that this project ships', async () => {
  const { evidence, lessons: texts } = readModule(lessons).module
  const names = [
    ...[...evidence.exhibits.values()].flatMap(({ kind, record }) =>
      kind === 'gap' ? [] : [record.id],
    ),
    ...texts.flatMap(({ slug }) => (slug.includes('-') ? [slug] : [])),
    ...evidence.claims.flatMap(({ entities }) => [
      ...(entities.people ?? []),
      ...(entities.companies ?? []),
      ...(entities.systems ?? []),
    ]),
  ].filter(name => name.length > 6)
  for (const folder of ['course', 'evidence', 'quiz'])
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.name.endsWith('.ts')) continue
      const code = await readFile(`${entry.parentPath}/${entry.name}`, 'utf8')
      expect({ file: entry.name, names: names.filter(name => code.includes(name)) }).toEqual({
        file: entry.name,
        names: [],
      })
    }
})
