import { spawn } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ROOT } from '@/bin/ready/settings.mjs'

const PORT = '39127'
const NOBODY = 65_534
const isRoot = process.getuid?.() === 0

let project = ''
beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'start-'))
  await chmod(project, 0o755)
  await cp(join(ROOT, 'bin'), join(project, 'bin'), { recursive: true })
  await mkdir(join(project, 'path'))
  await writeFile(join(project, 'package.json'), '{ "type": "module" }')
})
afterEach(async () => {
  await chmod(project, 0o755)
  await rm(project, { recursive: true, force: true })
})

type Run = { status: number | null; output: string }

/** Starts the copy of the app as its reader does, with only what the test put on the path. */
function start(env: Record<string, string> = {}, args: string[] = [], uid?: number): Promise<Run> {
  const child = spawn(process.execPath, [...args, join(project, 'bin', 'start.mjs')], {
    env: { NODE_ENV: 'test', PATH: join(project, 'path'), PORT, ...env },
    ...(uid !== undefined && { uid }),
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', text => (output += text))
  return new Promise(resolve => child.once('close', status => resolve({ status, output })))
}

async function fakeNpm(script: string): Promise<void> {
  await writeFile(join(project, 'path', 'npm'), `#!/bin/sh\n${script}\n`)
  await chmod(join(project, 'path', 'npm'), 0o755)
}

/** One sentence on one line, after what was announced, and no stack. */
const sentence = (pattern: RegExp) =>
  expect.stringMatching(new RegExp(`^(?:Installing packages …\n)?${pattern.source}\n$`))

test('an old Node.js ends with a sentence', async () => {
  const old =
    "data:text/javascript,Object.defineProperty(process.versions, 'node', { value: '18.20.0' })"
  expect(await start({}, ['--import', old])).toEqual({
    status: 1,
    output: sentence(/This needs Node\.js 20\.19 or newer, and this is 18\.20\.0: .*/),
  })
})

test('a taken port ends with a sentence that names another', async () => {
  const other = createServer().listen(Number(PORT))
  await new Promise(resolve => other.once('listening', resolve))
  const run = await start()
  await new Promise(resolve => other.close(resolve))
  expect(run).toEqual({
    status: 1,
    output: sentence(/Port 39127 is taken .* PORT=39128 npm start\./),
  })
})

test('a port that is none ends with a sentence', async () => {
  expect(await start({ PORT: 'web' })).toEqual({
    status: 1,
    output: sentence(/PORT must be .* "web"\./),
  })
})

test('a missing npm ends with a sentence', async () => {
  expect(await start()).toEqual({ status: 1, output: sentence(/npm was not found: .*/) })
})

test('a disk that fills up while packages are installed ends with a sentence', async () => {
  await fakeNpm('echo "npm error code ENOSPC" >&2; exit 228')
  expect(await start()).toEqual({ status: 1, output: sentence(/The disk is full: .*/) })
})

test('packages that cannot be fetched end with a sentence', async () => {
  await fakeNpm('echo "npm error code ENOTFOUND" >&2; exit 1')
  expect(await start()).toEqual({
    status: 1,
    output: sentence(/The packages could not be fetched: .*/),
  })
})

test('any other failure of npm is shown as npm told it', async () => {
  await fakeNpm('echo "npm error something odd" >&2; exit 1')
  const { status, output } = await start()
  expect(status).toBe(1)
  expect(output).toMatch(/npm error something odd\nThe packages could not be installed\.\n$/)
})

test('a folder that cannot be written to ends with a sentence', async () => {
  // Root may write anywhere, so it becomes nobody, who owns nothing here; anybody else is kept out by the folder’s mode.
  if (!isRoot) await chmod(project, 0o555)
  expect(await start({}, [], isRoot ? NOBODY : undefined)).toEqual({
    status: 1,
    output: sentence(
      new RegExp(`The folder ${dirname(join(project, 'x'))} cannot be written to: .*`),
    ),
  })
})
