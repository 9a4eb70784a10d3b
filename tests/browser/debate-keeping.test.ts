import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { parseDesk } from '@/debate/keep/desk-file'
import { hydrated, openPage } from './browser'
import { entry, openStarter, outline, saved } from './debate-desk'

const titleField = (page: Page) => page.getByLabel('Title of the brief')

/** A second tab of the same browser, at the same brief. */
async function secondTab(page: Page): Promise<Page> {
  const other = await page.context().newPage()
  await other.goto(page.url())
  await outline(other).waitFor()
  return other
}

test('a page that is killed loses at most the last second of typing', async () => {
  const page = await openStarter('R1')
  await titleField(page).fill('')
  const times: number[] = []
  for (const letter of 'abcdefghijklmnopqrstuvwxyz'.repeat(4)) {
    await titleField(page).press(letter)
    times.push(Date.now())
    await page.waitForTimeout(20)
  }
  const client = await page.context().newCDPSession(page)
  const address = page.url()
  const killedAt = Date.now()
  void client.send('Page.crash').catch(() => undefined)
  await page.waitForEvent('crash').catch(() => undefined)
  const after = await page.context().newPage()
  await after.goto(address)
  await outline(after).waitFor()
  const kept = await titleField(after).inputValue()
  const typedASecondBefore = times.filter(time => time <= killedAt - 1000).length
  expect(typedASecondBefore).toBeGreaterThan(20)
  expect(kept.length).toBeGreaterThanOrEqual(typedASecondBefore)
  expect('abcdefghijklmnopqrstuvwxyz'.repeat(4).startsWith(kept)).toBe(true)
})

test('two tabs that write at once lose nothing of each other', async () => {
  const page = await openStarter('R2')
  const other = await secondTab(page)
  await entry(other, 'Affirmative').first().click()
  await Promise.all([
    titleField(page).fill('Ours, from the first tab'),
    other.getByLabel('Minutes for it').fill('6'),
  ])
  await other.waitForFunction(
    () => document.querySelector('input')?.value === 'Ours, from the first tab',
  )
  await Promise.all([saved(page), saved(other)])
  await page.reload()
  await entry(page, 'Affirmative').first().click()
  expect(await titleField(page).inputValue()).toBe('Ours, from the first tab')
  expect(await page.getByLabel('Minutes for it').inputValue()).toBe('6')
})

test('undo takes back one’s own change, and leaves what the other tab has done', async () => {
  const page = await openStarter('R2')
  const other = await secondTab(page)
  await titleField(page).fill('A new title')
  await other.waitForFunction(() => document.querySelector('input')?.value === 'A new title')
  await entry(other, 'Negative').first().click()
  await other.getByLabel('Minutes for it').fill('7')
  await saved(other)
  await entry(page, 'Negative').first().click()
  await page.waitForFunction(() =>
    [...document.querySelectorAll('input')].some(({ value }) => value === '7'),
  )
  await page.getByRole('button', { name: 'Undo' }).click()
  await saved(page)
  expect(await titleField(page).inputValue()).toBe('Starter brief: R2')
  await page.reload()
  await entry(page, 'Negative').first().click()
  expect(await page.getByLabel('Minutes for it').inputValue()).toBe('7')
})

test('an earlier version can be brought back, and that can be undone', async () => {
  const page = await openStarter('R3')
  const before = await outline(page).getByRole('treeitem').count()
  await entry(page, 'Affirmative').first().click()
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await saved(page)
  expect(await outline(page).getByRole('treeitem').count()).toBeLessThan(before)
  await page.getByText('Earlier versions').click()
  await page
    .getByRole('button', { name: /Bring back the version/ })
    .first()
    .click()
  expect(await outline(page).getByRole('treeitem').count()).toBe(before)
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(await outline(page).getByRole('treeitem').count()).toBeLessThan(before)
})

test('a deleted brief can be brought back at once', async () => {
  const page = await openStarter('R1')
  await page.goto('/debate/briefs')
  await page.getByRole('button', { name: 'Delete Starter brief: R1' }).click()
  await page.getByText('No briefs yet').waitFor()
  await page.getByRole('button', { name: 'Bring it back' }).click()
  await page.getByRole('link', { name: 'Starter brief: R1' }).waitFor()
})

test.each([
  [
    'refuses storage',
    () =>
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('no', 'SecurityError')
        },
      }),
    'does not let the page keep anything',
  ],
  [
    'has no room left',
    () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('no room', 'QuotaExceededError')
      }
    },
    'There is no room left in this browser',
  ],
])(
  'where a browser %s, a sentence says so, and the work can be had as a file',
  async (_, spoil, sentence) => {
    const page = await openPage()
    await page.addInitScript(spoil)
    await page.goto('/debate')
    await hydrated(page)
    await page.getByRole('button', { name: 'Open a brief for R1' }).click()
    await outline(page).waitFor()
    await titleField(page).fill('Not kept')
    await page.getByRole('alert').filter({ hasText: sentence }).waitFor()
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download it as a file' }).click()
    const reading = parseDesk(await readFile(await (await coming).path(), 'utf8'))
    expect(reading.kind === 'read' && reading.documents.map(one => one.body.title)).toEqual([
      'Not kept',
    ])
  },
)

test('everything exported and imported in another browser is there, with a report; a damaged file changes nothing', async () => {
  const here = await openStarter('R1')
  await titleField(here).fill('Ours')
  await saved(here)
  await here.goto('/debate/briefs')
  await hydrated(here)
  const coming = here.waitForEvent('download')
  await here.getByRole('button', { name: 'Export everything' }).click()
  const file = await (await coming).path()
  const there = await openPage()
  await there.goto('/debate/briefs')
  await hydrated(there)
  const field = there.locator('input[accept="application/json,.json"]')
  await field.setInputFiles(file)
  await there.getByText('Added: 1 brief.').waitFor()
  await there.getByRole('link', { name: 'Ours' }).waitFor()
  await field.setInputFiles(file)
  await there.getByText('1 were here already.').waitFor()
  const text = await readFile(file, 'utf8')
  await field.setInputFiles({
    name: 'cut.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text.slice(0, text.length / 2)),
  })
  await there.getByText('Nothing was imported, and nothing here was changed.').waitFor()
})
