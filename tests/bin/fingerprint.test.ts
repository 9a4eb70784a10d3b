import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isSame, takeFingerprint, type Fingerprint } from '@/bin/ready/fingerprint.mjs'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'fingerprint-'))
  for (const folder of ['app', 'server/front', 'lessons', 'tests'])
    await mkdir(join(root, folder), { recursive: true })
  await write('app/page.tsx', 'one')
  await write('lessons/syllabus.yaml', 'title: One')
  await write('next.config.js', 'export default {}')
})
afterEach(() => rm(root, { recursive: true }))

const write = (path: string, text: string) => writeFile(join(root, path), text)
const take = (known: Fingerprint = {}) => takeFingerprint(root, join(root, 'lessons'), known)

test('nothing changed is the same', async () => {
  const before = await take()
  expect(isSame(before, await take(before))).toBe(true)
})

test('a file written again with the same contents is the same', async () => {
  const before = await take()
  await utimes(join(root, 'app/page.tsx'), 1, 1)
  expect(isSame(before, await take(before))).toBe(true)
})

test.each([
  ['another text of the same length', () => write('app/page.tsx', 'two')],
  ['a new file', () => write('app/layout.tsx', '')],
  ['a lesson that changed', () => write('lessons/syllabus.yaml', 'title: Two')],
  ['a setting that changed', () => write('next.config.js', 'export default { a: 1 }')],
  ['a file that is gone', () => rm(join(root, 'app/page.tsx'))],
  ['a file with another name', () => rename(join(root, 'app/page.tsx'), join(root, 'app/a.tsx'))],
])('%s is a change', async (_, change) => {
  const before = await take()
  await change()
  expect(isSame(before, await take(before))).toBe(false)
})

test.each(['server/front/serve.ts', 'tests/a.test.ts', 'README.md'])(
  'a change of %s asks for no build',
  async path => {
    const before = await take()
    await write(path, 'new')
    expect(isSame(before, await take(before))).toBe(true)
  },
)

test('nothing known is never the same', async () => {
  expect(isSame({}, await take())).toBe(false)
})
