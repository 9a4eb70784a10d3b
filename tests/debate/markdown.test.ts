import { briefFileSchema, parseBrief } from '@/debate/brief-file'
import { briefMarkdown } from '@/debate/markdown'
import { readFile } from 'node:fs/promises'
import { A_BRIEF } from './word/a-brief'

test('a brief as Markdown has its headings, its cites with the standing, and its marks close to their words', () => {
  const text = briefMarkdown(A_BRIEF)
  expect(text).toContain(
    '# Affirmative\n\n## Safety\n\n### Bolts\n\n#### Prosecutors say the bolts rust',
  )
  expect(text).toMatch(/\*\*Brandt 2021\*\* .* \\\[Prosecutors, as of 12 March 2021\\\]/)
  expect(text).toContain('==<u>The bolts</u>==, all of them, ==**rust**==')
  expect(text).toContain('& more \\<here\\>')
})

test.each([
  ['', /not JSON/],
  ['{"format":"debate-brief","formatVersion":2}', /formatVersion/],
  ['{"format":"debate-brief","formatVersion":1,"brief":{"title":7}}', /brief\.title/],
])('a file that is not a brief is refused with the place that is wrong: %j', (text, expected) => {
  const reading = parseBrief(text)
  expect(reading.kind === 'refused' && reading.reason).toMatch(expected)
})

test('the documented schema of a brief’s file is that of the code', async () => {
  const documented: unknown = JSON.parse(await readFile('docs/brief.schema.json', 'utf8'))
  expect(documented).toEqual(JSON.parse(JSON.stringify(briefFileSchema())))
})
