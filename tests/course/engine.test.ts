import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readModule } from '@/course/module'
import { readModuleFiles } from '@/server/module-files'
import { namesOfTheCase } from './names-of-the-case'

const { evidence } = readModule(await readModuleFiles('lessons')).module

const ENGINE = [
  'app',
  'bin',
  'classroom',
  'components',
  'course',
  'debate',
  'evidence',
  'labs',
  'quiz',
  'server',
]

/** Comments may give examples. */
function withoutComments(code: string): string {
  return code.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(?<=^|\s)\/\/.*$/gm, '')
}

test('no code outside the module names a person, a system or an agency of its case', async () => {
  const names = namesOfTheCase(evidence)
  expect(names).toEqual(expect.arrayContaining(['Herdman', 'EncroChat', 'Europol']))
  const named = new RegExp(`\\b(?:${names.join('|')})\\b`, 'i')
  const folders = await Promise.all(
    ENGINE.map(async folder =>
      (await readdir(folder, { recursive: true })).map(path => join(folder, path)),
    ),
  )
  const files = folders.flat().filter(path => /\.(?:tsx?|mjs)$/.test(path))
  expect(files.length).toBeGreaterThan(500)
  const texts = await Promise.all(files.map(path => readFile(path, 'utf8')))
  const found = files.filter((_, i) => named.test(withoutComments(texts[i] ?? '')))
  expect(found).toEqual([])
})
