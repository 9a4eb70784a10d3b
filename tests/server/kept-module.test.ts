import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readModule } from '@/course/module'
import { keptModule } from '@/server/kept-module'
import { readModuleFiles } from '@/server/module-files'

const files = await readModuleFiles('course/starter')
const { module: read } = readModule(files)
let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('a kept module is the module that was read', async () => {
  expect(await keptModule(files, folder)).toEqual(read)
  expect(await readdir(folder)).toHaveLength(1)
  expect(await keptModule(files, folder)).toEqual(read)
})

test('a module of changed files is read anew', async () => {
  await keptModule(files, folder)
  const title = (files.get('syllabus.yaml') ?? '').replace(/^title: .*$/m, 'title: Another')
  const changed = await keptModule(new Map([...files, ['syllabus.yaml', title]]), folder)
  expect(changed.syllabus.title).toBe('Another')
})

test('a kept file that is damaged is read over', async () => {
  await keptModule(files, folder)
  const [name] = await readdir(folder)
  await writeFile(join(folder, name!), 'not a module')
  expect(await keptModule(files, folder)).toEqual(read)
})

test('where nothing can be kept the module is read all the same', async () => {
  const file = join(folder, 'file')
  await writeFile(file, '')
  expect(await keptModule(files, join(file, 'within'))).toEqual(read)
})

test('several that ask at once get the same, and one file is left', async () => {
  const all = await Promise.all([1, 2, 3].map(() => keptModule(files, folder)))
  for (const one of all) expect(one).toEqual(read)
  expect(await readdir(folder)).toHaveLength(1)
})
