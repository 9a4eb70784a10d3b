import { spawn } from 'node:child_process'

/** Runs the command as a coach does, from the project's folder. */
function speechCheck(input: string, args: string[] = [], env: Record<string, string> = {}) {
  return new Promise<{ status: number | null; out: string; err: string }>(resolve => {
    const child = spawn(process.execPath, ['bin/speech-check.mjs', ...args], {
      env: { ...process.env, NODE_OPTIONS: '', ...env },
    })
    let [out, err] = ['', '']
    child.stdout.setEncoding('utf8').on('data', text => (out += text))
    child.stderr.setEncoding('utf8').on('data', text => (err += text))
    child.on('close', status => resolve({ status, out, err }))
    child.stdin.end(input)
  })
}

test('each line of JSON has its findings, in order, and a bad line stops no other', async () => {
  const lines = [
    JSON.stringify({ id: 'a', text: 'Sky laundered drug money.' }),
    '{"id": "b", "text": ',
    JSON.stringify({ id: 'c' }),
    '',
    JSON.stringify({ id: 4, text: 'Good evening.' }),
  ]
  const { status, out, err } = await speechCheck(`${lines.join('\n')}\n`, ['--json'])
  expect(status).toBe(2)
  const [first, second] = out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(first).toMatchObject({
    id: 'a',
    findings: [{ kind: 'status-overclaim', start: 4, end: 24, span: 'laundered drug money' }],
  })
  expect(Object.keys(first.findings[0])).toEqual([
    'kind',
    'start',
    'end',
    'span',
    'claims',
    'message',
  ])
  expect(second).toEqual({ id: 4, findings: [] })
  expect(err).toBe('Line 2: this is not JSON.\nLine 3: "text" must be a text.\n')
}, 60_000)

test('a speech alone is told for reading, of the module that MODULE_DIR names', async () => {
  const { status, out } = await speechCheck('Bolts of the roof have rusted in 40 places.', [], {
    MODULE_DIR: 'course/starter',
  })
  expect(status).toBe(0)
  expect(out).toMatch(/^1:34 {2}wrong-figure {2}“40 places”\n/)
  expect(out).toMatch(/\n1 finding in 9 words\n$/)
}, 60_000)

test('a folder without a module, and an option that there is not, end with a sentence', async () => {
  const missing = await speechCheck('', [], { MODULE_DIR: '/nowhere/at/all' })
  expect(missing).toMatchObject({
    status: 1,
    err: 'The module folder /nowhere/at/all cannot be read.\n',
  })
  expect((await speechCheck('', ['--csv'])).err).toMatch(/^Usage: node bin\/speech-check\.mjs/)
}, 60_000)
