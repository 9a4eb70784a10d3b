import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { readModule } from '@/course/module'
import type { Evidence } from '@/evidence/evidence'
import { readModuleFiles } from '@/server/module-files'
import { namesOfTheCase } from '@/tests/course/names-of-the-case'
import { openPage, site, touched } from './browser'
import { startServer, type Started } from './start-server.mjs'

const run = promisify(execFile)
const BUILT_IN = 400_000

let folder = ''
let own: Started | undefined
let dist = ''

beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'module-')), 'pool')
  await run(process.execPath, ['bin/content.mjs', '--init', folder], {
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  const before = await readdir('.')
  const env = { ...process.env }
  delete env.DIST_DIR
  own = await startServer({ MODULE_DIR: folder }, env)
  dist =
    (await readdir('.')).find(name => name.startsWith('.next-') && !before.includes(name)) ?? ''
}, BUILT_IN)

afterAll(async () => {
  await own?.stop()
  await rm(folder, { recursive: true })
  if (dist !== '') await rm(dist, { recursive: true })
})

test("a module begun from the starter is built beside the app's own, and its text is shown", async () => {
  expect(dist).toMatch(/^\.next-[0-9a-f]{8}$/)
  const page = await openPage({ site: own?.url ?? '' })
  await page.goto('/')
  expect(await page.title()).toMatch(/The closed pool/)
  await page.goto('/lessons/whose-word')
  await touched(page)
  expect(await page.locator('h1').innerText()).toBe('Whose word is it?')
  expect(await page.locator('main').innerText()).toMatch(/bolts have rusted in 14 places/)
})

test('its questions are marked from its own evidence', async () => {
  const page = await openPage({ site: own?.url ?? '' })
  await page.goto('/questions/whose-word-01')
  await touched(page)
  await page.locator('input[name="option"][value="b"]').check({ force: true })
  await page.locator('button[type="submit"]').first().click()
  await page.getByText('The Post reports what the building inspectorate says.').first().waitFor()
})

test("a lesson of the app's own module is not in it, and the own module is served as before", async () => {
  expect((await fetch(`${own?.url}/lessons/who-can-read`)).status).toBe(404)
  expect((await fetch(`${site()}/lessons/who-can-read`)).status).toBe(200)
})

/** Pages that every module has, and what a browser fetches of it to search and to check a speech. */
const PAGES = [
  '/',
  '/about',
  '/privacy',
  '/syllabus',
  '/teach',
  '/evidence',
  '/evidence/sources',
  '/evidence/claims',
  '/evidence/systems',
  '/labs',
  '/labs/path',
  '/labs/exchange',
  '/labs/metadata',
  '/labs/seized',
  '/labs/escrow',
  '/labs/base-rates',
  '/debate',
  '/debate/speech',
  '/search-index.json',
  '/debate/speech/ledger.json',
]

test("no page of it names a person, a system, an agency or a piece of evidence of the app's own module", async () => {
  const { evidence } = readModule(await readModuleFiles('lessons')).module
  const other = readModule(await readModuleFiles(folder)).module.evidence
  const known = idsOf(other)
  const ids = idsOf(evidence).filter(id => !known.includes(id))
  const named = new RegExp(`\\b(?:${[...namesOfTheCase(evidence), ...ids].join('|')})\\b`)
  const answers = await Promise.all(PAGES.map(path => textAt(`${own?.url}${path}`)))
  expect(answers.filter(({ status }) => status !== 200)).toEqual([])
  expect(
    answers.flatMap(({ url, text }) => named.exec(text)?.map(name => [url, name]) ?? []),
  ).toEqual([])
  // The same search finds them where they are.
  expect(named.test((await textAt(`${site()}/labs/seized`)).text)).toBe(true)
  expect(named.test((await textAt(`${site()}/search-index.json`)).text)).toBe(true)
})

function idsOf({ claims, facts, gaps, conflicts }: Evidence): string[] {
  return [...claims, ...facts, ...gaps, ...conflicts].map(({ id }) => id)
}

/** What an address answers, without the names of scripts and styles, in which any letters may stand. */
async function textAt(url: string) {
  const response = await fetch(url)
  const text = await response.text()
  return { url, status: response.status, text: text.replaceAll(/\/_next\/static\/[^"'\s\\]*/g, '') }
}
