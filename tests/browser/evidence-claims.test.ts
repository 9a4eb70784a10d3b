import { hydrated, openPage } from './browser'
import { fetched } from './fetched'

test('without scripts a claim’s page tells its standing, its lost figure and its conflict', async () => {
  const page = await openPage({ javaScript: false, width: 390 })
  await page.goto('/evidence/claims/s0-users-worldwide-blank')
  const text = await page.locator('main').innerText()
  expect(text).toMatch(/AGENCY/i)
  expect(text).toContain('The number is missing in our copy of this article')
  await page.getByRole('link', { name: /171,000 registered devices/ }).click()
  await page.waitForURL(/\/evidence\/conflicts#c-users-vs-devices/)
  expect(await page.locator('#c-users-vs-devices').isVisible()).toBe(true)
})

test('without scripts claims are chosen by a form, and the address keeps the choice', async () => {
  const page = await openPage({ javaScript: false })
  await page.goto('/evidence/claims')
  await page.getByLabel('Source').selectOption('s4')
  await page.getByLabel('Standing').selectOption('police-say')
  await page.getByRole('button', { name: 'Show claims' }).click()
  await page.waitForURL(/source=s4/)
  const shown = page.locator('li[data-facets]:visible')
  const count = await shown.count()
  expect(count).toBeGreaterThan(0)
  expect(await page.getByRole('status').innerText()).toBe(`${count} of 267 claims`)
  expect(await page.getByLabel('Standing').inputValue()).toBe('police-say')
  await page.goto('/evidence/claims/filtered?q=nothing+like+this')
  expect(await page.getByText(/None of the 267 claims fits/).isVisible()).toBe(true)
})

test('with scripts claims are chosen at once, and the server is not asked', async () => {
  const page = await openPage()
  await page.goto('/evidence/claims')
  await hydrated(page)
  await fetched(page)
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await page.getByLabel('Words').fill('francois privacy')
  const shown = page.locator('li[data-facets]:visible')
  expect(await shown.count()).toBeLessThan(20)
  expect(await page.getByRole('status').innerText()).toBe(`${await shown.count()} of 267 claims`)
  expect(asked).toEqual([])
})

test('without scripts systems and what is said of them are chosen by boxes', async () => {
  const page = await openPage({ javaScript: false })
  await page.goto('/evidence/systems')
  await page.locator('form summary').first().click()
  await page.getByLabel('EncroChat').check()
  await page.getByRole('button', { name: 'Show these' }).click()
  await page.waitForURL(/system=encrochat/)
  expect(await page.locator('thead th:visible').allInnerTexts()).toEqual([
    expect.any(String),
    'EncroChat',
  ])
})

test('a citation is read without scripts, and copied with them', async () => {
  const plain = await openPage({ javaScript: false })
  await plain.goto('/evidence/claims/s4-method-unclear')
  await plain.getByText('Copy citation').click()
  expect(await plain.locator('details dt').allInnerTexts()).toHaveLength(5)

  const page = await openPage()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/evidence/claims/s4-method-unclear')
  await hydrated(page)
  await page.getByText('Copy citation').click()
  await page.getByRole('button', { name: 'Copy MLA 9' }).click()
  await page.getByText('Copied', { exact: true }).waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('Stone, Jeff')
  expect(await page.locator('details dd').first().innerText()).toBe(copied)
})
