import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { openPage, site, touched } from './browser'
import { families, sampledRoutes } from './routes'

const POLICY = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "manifest-src 'self'",
  "worker-src 'self'",
]
const GRANTS = /^(?:script|style)-src 'self'(?: '(?:sha256|nonce)-[A-Za-z0-9+/]+={0,2}')*$/

function expectStrictPolicy(response: Response): void {
  const directives = (response.headers.get('content-security-policy') ?? '').split('; ')
  expect(directives).toEqual(expect.arrayContaining(POLICY))
  expect(directives.filter(directive => !POLICY.includes(directive))).toEqual([
    expect.stringMatching(GRANTS),
    expect.stringMatching(GRANTS),
  ])
}

test('every page is sent under the strict policy, with the headers of a document', async () => {
  for (const path of families().flatMap(family => family.addresses)) {
    const response = await fetch(site() + path)
    expect([path, response.status]).toEqual([path, 200])
    expectStrictPolicy(response)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=(), '),
    })
    expect(response.headers.get('x-powered-by')).toBeNull()
    await response.arrayBuffer()
  }
})

// What a page does wrong against its policy, or asks of others, fails its test: see browser.ts.
test.each(sampledRoutes())('%s keeps to its policy and asks no other host', async path => {
  const page = await openPage()
  await page.goto(path)
  await touched(page)
  expect(await page.locator('h1').count()).toBeGreaterThan(0)
})

test.each(['/nothing/is/here', '/lessons/no-such-lesson'])(
  '%s is not found, under the policy',
  async path => {
    const response = await fetch(site() + path)
    expect(response.status).toBe(404)
    expectStrictPolicy(response)
    const page = await openPage()
    await page.goto(path)
    await touched(page)
    expect(await page.locator('h1').count()).toBe(1)
  },
)

test('each request that is rendered gets a nonce of its own', async () => {
  const nonces = await Promise.all(
    [1, 2, 3].map(async () => {
      const response = await fetch(`${site()}/nothing/is/here`)
      return /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1]
    }),
  )
  expect(new Set(nonces).size).toBe(3)
  expect(nonces).not.toContain(undefined)
})

test('a script that is written into a page does not run', async () => {
  const page = await openPage({ watched: false })
  await page.goto('/about')
  const ran = await page.evaluate(async () => {
    const violation = new Promise(resolve =>
      addEventListener('securitypolicyviolation', () => resolve(false)),
    )
    const script = document.createElement('script')
    script.textContent = 'window.injected = true'
    document.body.append(script)
    return 'injected' in window ? true : violation
  })
  expect(ran).toBe(false)
})

const near = Object.values(networkInterfaces())
  .flatMap(list => list ?? [])
  .find(address => address.family === 'IPv4' && !address.internal)?.address
const hosts = ['localhost', '127.0.0.1', ...(near === undefined ? [] : [near])]

test.each(hosts)('an answer sent to %s is marked without scripts, under the policy', async host => {
  const page = await openPage({ javaScript: false, site: site().replace('localhost', host) })
  await page.goto('/lessons/who-can-read')
  const question = page.locator('section[id^="q-"]:has(input[type="radio"][name="option"])').first()
  const before = await question.innerText()
  await question.locator('input[name="option"]').first().check({ force: true })
  await question.locator('button[type="submit"]').click()
  await question.and(page.locator('[data-answered]')).waitFor()
  const after = await question.innerText()
  expect(after.length).toBeGreaterThan(before.length)
  expect(after).not.toMatch(/Not answered yet|cannot be marked/)
})

test('a form sent from another site is not marked', async () => {
  const html = await (await fetch(`${site()}/lessons/who-can-read`)).text()
  const form = new FormData()
  for (const [, name = '', value = ''] of html.matchAll(
    /<input type="hidden" name="(\$ACTION[^"]*)"(?: value="([^"]*)")?/g,
  ))
    form.append(name, value.replaceAll('&quot;', '"'))
  const response = await fetch(`${site()}/lessons/who-can-read`, {
    method: 'POST',
    body: form,
    headers: { Origin: 'https://other.example' },
  })
  expect(response.status).toBe(403)
})

test.each([
  [
    'an escape that is none',
    'GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    400,
  ],
  ['a NUL in the path', 'GET /%00 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n', 400],
  [
    'a path with two slashes',
    'GET //other.example HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    400,
  ],
  ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  ['what is not HTTP', 'hello\r\n\r\n', 400],
  [
    'too many headers',
    `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`,
    431,
  ],
  [
    'a method that is not answered',
    'TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    405,
  ],
  [
    'a form without its length',
    'POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n',
    411,
  ],
])('%s is refused and tells nothing', async (_, text, status) => {
  const answer = await sendRaw(text)
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  expect(answer).not.toMatch(/node_modules|at .+:\d+:\d+|Error:/)
})

test('a form over 1 MB is refused with a sentence', async () => {
  const response = await fetch(`${site()}/lessons/who-can-read`, {
    method: 'POST',
    body: 'a'.repeat(1_100_000),
  })
  expect(response.status).toBe(413)
  expect(await response.text()).toMatch(/larger than 1 MB/)
})

test('a browser that asks for an icon of its own accord gets one', async () => {
  const response = await fetch(`${site()}/favicon.ico`)
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/x-icon'])
})

test('the server says that it is well', async () => {
  const response = await fetch(`${site()}/healthz`)
  expect([response.status, await response.text()]).toEqual([200, 'ok\n'])
})

function sendRaw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(site()).port), 'localhost', () => socket.write(text))
    let answer = ''
    socket.setEncoding('utf8').on('data', chunk => (answer += chunk))
    socket.once('close', () => resolve(answer)).once('error', reject)
  })
}
