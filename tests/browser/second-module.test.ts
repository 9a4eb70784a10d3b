import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
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

test("nothing of the app's own module is in it, and the own module is served as before", async () => {
  expect((await fetch(`${own?.url}/lessons/who-can-read`)).status).toBe(404)
  expect((await fetch(`${site()}/lessons/who-can-read`)).status).toBe(200)
})
