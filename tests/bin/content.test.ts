import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Runs the command as a teacher does, from the project's folder. */
function content(args: string[], env: Record<string, string> = {}) {
  return new Promise<{ status: number | null; output: string }>(resolve => {
    const child = spawn(process.execPath, ['bin/content.mjs', ...args], {
      env: { ...process.env, NODE_OPTIONS: '', ...env },
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', text => (output += text))
    child.on('close', status => resolve({ status, output }))
  })
}

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'module-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('a new module is written, and passes the check', async () => {
  const made = join(folder, 'mine')
  expect(await content(['--init', made])).toMatchObject({ status: 0 })
  const { status, output } = await content([made])
  expect(status).toBe(0)
  expect(output).toMatch(/\n0 errors, 1 warning in 12 files, \d+\.\d s\n$/)
}, 60_000)

test('a new module is never written over what is there', async () => {
  await writeFile(join(folder, 'mine.txt'), 'mine')
  const { status, output } = await content(['--init', folder])
  expect(status).toBe(1)
  expect(output).toBe(`${folder} exists and is not empty: name a new folder.\n`)
  expect(await readdir(folder)).toEqual(['mine.txt'])
}, 60_000)

test('an empty folder may become a new module, a file may not', async () => {
  const empty = join(folder, 'empty')
  await mkdir(empty)
  expect(await content(['--init', empty])).toMatchObject({ status: 0 })
  expect(await readdir(empty)).toContain('syllabus.yaml')
  const file = join(folder, 'file')
  await writeFile(file, '')
  expect(await content(['--init', file])).toEqual({
    status: 1,
    output: `${file} is a file: name a new folder.\n`,
  })
}, 60_000)

test('an error is printed with its file, line, path and rule, and fails the command', async () => {
  const made = join(folder, 'mine')
  await content(['--init', made])
  const lesson = join(made, 'whose-word', 'lesson.mdx')
  const text = await readFile(lesson, 'utf8')
  await writeFile(lesson, text.replace('<Claim id="s0-petition">', '<Claim id="s0-petitions">'))
  const { status, output } = await content([], { MODULE_DIR: made })
  expect(status).toBe(1)
  expect(output).toContain(
    'whose-word/lesson.mdx:46  ## In a debate  unknown-id  Nothing has the id `s0-petitions`.',
  )
  expect(output).toMatch(/\n1 error, 2 warnings in 12 files, \d+\.\d s\n$/)
}, 60_000)

test('a folder that is not there, and words that are no folder, are answered with a sentence', async () => {
  const gone = join(folder, 'gone')
  expect(await content([gone])).toEqual({
    status: 1,
    output: `The module folder ${gone} cannot be read.\n`,
  })
  for (const args of [['--help'], ['--init'], ['a', 'b']]) {
    const { status, output } = await content(args)
    expect(status).toBe(1)
    expect(output).toMatch(/^Usage: npm run content .*\n$/)
  }
}, 60_000)
