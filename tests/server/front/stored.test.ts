import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answerWith } from '@/server/front/answer'
import { sendSentence, type Handler } from '@/server/front/handler'
import { Shelf } from '@/server/front/shelf'
import { readSite } from '@/server/front/site'
import { stored } from '@/server/front/stored'

const HTML = `<h1>Hello</h1>${'<p>Words.</p>'.repeat(50)}<script>run()</script>`
const BROTLI = { headers: { 'Accept-Encoding': 'br' } }
let folder = ''
let dist = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stored-'))
  dist = join(folder, 'dist')
  await mkdir(join(dist, 'server', 'app'), { recursive: true })
  await mkdir(join(dist, 'static', 'chunks'), { recursive: true })
  await mkdir(join(folder, 'public'))
  const route = { routeType: 'page', initialRevalidateSeconds: false }
  const routes = {
    '/': route,
    '/a b': route,
    '/lesson': route,
    '/_not-found': { ...route, initialStatus: 404 },
    '/hourly': { ...route, initialRevalidateSeconds: 3600 },
    '/index.json': {
      ...route,
      routeType: 'route',
      initialHeaders: { 'content-type': 'application/json' },
    },
  }
  await writeFile(join(dist, 'prerender-manifest.json'), JSON.stringify({ routes }))
  for (const name of ['index', 'a b', '_not-found', 'hourly'])
    await writeFile(join(dist, 'server', 'app', `${name}.html`), HTML)
  await writeFile(
    join(dist, 'server', 'app', 'lesson.html'),
    `<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>` +
      `<meta name="scripts" content="on-touch"/>${HTML}`,
  )
  await writeFile(join(dist, 'static', 'chunks', 'a.css'), 'p{color:red}')
  await writeFile(join(dist, 'server', 'app', 'index.json.body'), '[]')
  await writeFile(join(dist, 'static', 'chunks', 'a.js'), 'run()')
  await writeFile(join(folder, 'public', 'icon.png'), 'png')
})
afterEach(() => rm(folder, { recursive: true }))

const elsewhere: Handler = ({ response }) => {
  sendSentence(response, { status: 200, sentence: 'From elsewhere.' })
  return true
}

async function ask(path: string, init?: RequestInit): Promise<Response> {
  const site = await readSite({ dist, publicFolder: join(folder, 'public') })
  const server = createServer(answerWith([stored(site, new Shelf(dist)), elsewhere])).listen(0)
  await new Promise(resolve => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  const response = await fetch(`http://localhost:${port}${path}`, init)
  const body = await response.arrayBuffer()
  server.close()
  server.closeAllConnections()
  const empty = response.status === 304
  return new Response(empty ? null : body, response)
}

test('a prerendered page is sent with the hashes of its scripts, to be asked for again each time', async () => {
  const response = await ask('/', BROTLI)
  expect(await response.text()).toBe(HTML)
  expect(response.headers.get('content-security-policy')).toMatch(/script-src 'self' 'sha256-\S+';/)
  expect(response.headers.get('cache-control')).toBe('no-cache')
  expect(response.headers.get('content-encoding')).toBe('br')
})

test('a page that waits has its style sheets inside, under a policy that grants them', async () => {
  const response = await ask('/lesson', BROTLI)
  const [, rules = ''] = /<style>(.*?)<\/style>/.exec(await response.text()) ?? []
  expect(rules).toBe('p{color:red}')
  const hash = createHash('sha256').update(rules).digest('base64')
  expect(response.headers.get('content-security-policy')).toContain(
    `style-src 'self' 'sha256-${hash}';`,
  )
})

test('a page whose address has escapes is found', async () => {
  expect(await (await ask('/a%20b')).text()).toBe(HTML)
})

test('who has a page already is told so without its bytes', async () => {
  const etag = (await ask('/')).headers.get('etag') ?? ''
  const response = await ask('/', { headers: { 'If-None-Match': etag } })
  expect(response.status).toBe(304)
  expect(response.headers.get('content-security-policy')).toContain('sha256-')
})

test('a chunk is kept by browsers for a year', async () => {
  const response = await ask('/_next/static/chunks/a.js')
  expect(response.headers.get('cache-control')).toBe('max-age=31536000, immutable')
})

test('what a route handler answered once and for all is sent under its type', async () => {
  const response = await ask('/index.json')
  expect(response.headers.get('content-type')).toBe('application/json')
  expect(await response.text()).toBe('[]')
})

test('a picture is sent as it is', async () => {
  const response = await ask('/icon.png')
  expect(response.headers.get('content-type')).toBe('image/png')
  expect(response.headers.get('content-encoding')).toBeNull()
})

test.each([
  ['a form', '/', { method: 'POST', body: 'a=1' }],
  ["a page's data", '/', { headers: { RSC: '1' } }],
  ['a page that is made anew each hour', '/hourly', {}],
  ['the page for what is not found', '/_not-found', {}],
  ['a path that climbs out of the folder', '/..%2fprerender-manifest.json', {}],
])('%s is left to the handlers after it', async (_, path, init) => {
  expect(await (await ask(path, init)).text()).toBe('From elsewhere.\n')
})

test('what was compressed once is kept beside the build', async () => {
  await ask('/', BROTLI)
  expect(await readdir(join(dist, 'encoded'))).toEqual([expect.stringMatching(/^[\w-]{22}\.br$/)])
})
