import { hydrated, openPage } from './browser'

const INDEX = /search-index\.json/

test('search opens by a key, is moved in by arrows, opens by Enter and closes by Escape', async () => {
  const page = await openPage()
  await page.goto('/evidence', { waitUntil: 'networkidle' })
  await hydrated(page)
  await page.keyboard.press('/')
  const dialog = page.getByRole('dialog', { name: 'Search' })
  await dialog.getByRole('searchbox').waitFor()
  await page.keyboard.type('registered devices')
  await dialog
    .getByRole('status')
    .filter({ hasText: /result/ })
    .waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await page.keyboard.press('/')
  await page.keyboard.type('backup')
  await dialog.getByRole('link').nth(1).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  const href = await dialog.locator('a:focus').getAttribute('href')
  await page.keyboard.press('Enter')
  await page.waitForURL(url => `${url.pathname}${url.hash}` === href)
  await dialog.waitFor({ state: 'detached' })
})

test('search opens again at once after it was closed, before its dialog tells of that', async () => {
  const page = await openPage()
  await page.goto('/evidence', { waitUntil: 'networkidle' })
  await hydrated(page)
  const field = page.getByRole('dialog', { name: 'Search' }).getByRole('searchbox')
  await page.keyboard.press('/')
  await field.waitFor()
  await page.evaluate(() => {
    document.querySelector('dialog')!.close()
    const focused = document.activeElement!
    focused.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }))
  })
  await page.keyboard.type('backup')
  expect(await field.inputValue()).toBe('backup')
})

test('nothing of the search is fetched before it is opened', async () => {
  const page = await openPage()
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await page.goto('/evidence', { waitUntil: 'networkidle' })
  await hydrated(page)
  expect(asked.filter(url => INDEX.test(url))).toEqual([])
  const before = asked.length
  await Promise.all([
    page.waitForResponse(INDEX),
    page.getByRole('link', { name: 'Search' }).click(),
  ])
  expect(asked.length).toBeGreaterThan(before + 1)
  expect(page.url()).toMatch(/\/evidence$/)
})

test('once opened, search works with the server gone', async () => {
  const page = await openPage()
  await page.goto('/evidence', { waitUntil: 'networkidle' })
  await hydrated(page)
  await Promise.all([
    page.waitForResponse(INDEX),
    page.getByRole('link', { name: 'Search' }).click(),
  ])
  // All of it is there once something is found.
  const first = page.getByRole('dialog').getByRole('link').first()
  await page.keyboard.type('phone')
  await first.waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.context().setOffline(true)
  await page.keyboard.press('/')
  await page.keyboard.type('francois')
  await first.filter({ hasText: 'Eap' }).waitFor()
  expect(await first.innerText()).toMatch(/Eap/)
})

test('a slash in a field is a slash', async () => {
  const page = await openPage()
  await page.goto('/evidence/claims')
  await hydrated(page)
  await page.getByLabel('Words').pressSequentially('nothing/do')
  expect(await page.getByLabel('Words').inputValue()).toBe('nothing/do')
  expect(await page.getByRole('dialog').count()).toBe(0)
})

test('without scripts the Search link leads to a page that searches', async () => {
  const page = await openPage({ javaScript: false, width: 390 })
  await page.goto('/')
  await page.getByRole('link', { name: 'Search' }).click()
  await page.getByRole('searchbox').fill('back door')
  await page.getByRole('button', { name: 'Search' }).click()
  await page.waitForURL(/q=back/)
  expect(await page.getByRole('status').innerText()).toMatch(/^\d+ results$/)
  expect(await page.getByRole('link', { name: /The proposed back door/ }).count()).toBe(1)
})
