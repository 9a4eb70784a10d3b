import { LineCounter, parseDocument } from 'yaml'
import { parseYaml } from '@/course/parse'
import { isRecord } from '@/course/plain'
import { readPlainYaml } from '@/course/plain-yaml'
import { readModuleFiles } from '@/server/module-files'

const files = [...(await readModuleFiles('lessons')), ...(await readModuleFiles('course/starter'))]
const texts = files.filter(([file]) => file.endsWith('.yaml'))

/** Every path of some data, those of the lists and records themselves included. */
function pathsIn(data: unknown, path: PropertyKey[] = []): PropertyKey[][] {
  if (!isRecord(data)) return [path]
  const keys: PropertyKey[] = Array.isArray(data) ? [...data.keys()] : Object.keys(data)
  return [path, ...keys.flatMap(key => pathsIn(data[key], [...path, key]))]
}

/** What the parser says that explains mistakes: the data, and the line of each path. */
function explained(text: string) {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter })
  const data: unknown = document.toJS()
  const lines = pathsIn(data).map(path => {
    if (path.length === 0) return 1
    const { range } = document.getIn(path, true) as { range: [number] }
    return counter.linePos(range[0]).line
  })
  return { data, lines }
}

function lineOf(text: string, offset: number) {
  return text.slice(0, offset).split('\n').length
}

test.each(texts)('%s is read alike, and its places are on the same lines', (file, text) => {
  const plain = readPlainYaml(text)
  const { data, lines } = explained(text)
  expect(plain?.data).toEqual(data)
  const { parsed } = parseYaml(file, text)
  expect(pathsIn(data).map(path => parsed?.lineOf(path))).toEqual(lines)
})

const FORMS = `# first
plain: one two
 three
quoted: "a \\" b
  c"
single: 'it''s'
folded: >
  one
  two

kept: |+

  one

list:
- a
-   - nested
    - {k: v, 'l m': [x, "y"], "n": {}}
- key: 1
  other: -0x1F
numbers: [0o17, 0x1f, 1e3, .5, -.inf, 1_000, 012, +1, 2024-01-01, 10:30, 0.0]
words: [true, True, yes, off, null, ~, Null, y, "", <<]
<<: merged
__proto__: own
é: 'ü…😀'
`

test('every form of text, list, number and word is read alike', () => {
  for (const text of [FORMS, FORMS.replaceAll('\n', '\r\n')]) {
    const { data, lines } = explained(text)
    const plain = readPlainYaml(text)
    expect(plain?.data).toEqual(data)
    const offsets = pathsIn(data).map(path => plain?.offsetOf(path) ?? -1)
    expect(offsets.map(offset => lineOf(text, offset))).toEqual(lines)
  }
})

test('a number as a key is read alike', () => {
  expect(readPlainYaml('1: one\n')?.data).toEqual({ 1: 'one' })
})

test('the place of a path that is not there is that of the deepest part that is', () => {
  const text = 'a:\n  b:\n    - c\n'
  const { parsed } = parseYaml('f.yaml', text, 11)
  expect(parsed?.lineOf(['a', 'b', 4, 'x'])).toBe(13)
  expect(parsed?.lineOf(['a', 'x'])).toBe(12)
  expect(parsed?.lineOf(['a', 'b', 0, 'x'])).toBe(13)
  expect(parsed?.lineOf(['x'])).toBe(11)
})

test.each([
  ['nothing', ''],
  ['an empty value', 'a:\nb: 1\n'],
  ['an anchor', 'a: &x 1\n'],
  ['an alias', 'a: &x 1\nb: *x\n'],
  ['a tag', 'a: !!str 1\n'],
  ['a directive', '%YAML 1.1\n---\na: yes\n'],
  ['two documents', 'a: 1\n---\nb: 2\n'],
  ['a field that stands twice', 'a: 1\na: 2\n'],
  ['an open bracket', 'a: [1, 2\n'],
  ['a tab', 'a:\n\tb: 1\n'],
  ['a key that is a list', '? [a, b]\n: 1\n'],
])('%s is left to the parser that explains', (_, text) => {
  expect(readPlainYaml(text)).toBeUndefined()
})
