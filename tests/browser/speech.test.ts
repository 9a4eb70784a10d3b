import axe, { type AxeResults } from 'axe-core'
import { hydrated, openPage } from './browser'
import { fetched } from './fetched'

const FAULTY = 'Sky laundered drug money. Ramos got twelve years.'

test('a speech is marked, mended by a key, and there again after a reload', async () => {
  const page = await openPage()
  await page.goto('/debate/speech')
  await hydrated(page)
  await page.getByLabel('Your speech').fill(FAULTY)
  await page.getByRole('button', { name: 'Check the speech' }).click()
  await page.getByRole('heading', { name: '2 findings' }).waitFor()
  expect(await page.locator('mark').allTextContents()).toHaveLength(2)
  await page.locator('#finding-2').focus()
  await page.keyboard.press('f')
  await page.getByRole('heading', { name: '1 finding' }).waitFor()
  expect(await page.getByLabel('Your speech').inputValue()).toMatch(/got nine years\.$/)
  await page.getByText('Saved in this browser at').waitFor()
  await page.reload()
  await page.waitForFunction(() =>
    document.querySelector('textarea')?.value.endsWith('got nine years.'),
  )
})

test('once loaded, speeches are checked without a connection', async () => {
  const page = await openPage()
  await page.goto('/debate/speech')
  await hydrated(page)
  await fetched(page)
  await page.context().setOffline(true)
  await page.getByLabel('Your speech').fill(FAULTY)
  await page.getByRole('button', { name: 'Check the speech' }).click()
  await page.getByRole('heading', { name: '2 findings' }).waitFor()
})

test('a very long paste shows how far the check is, and stops when asked', async () => {
  const page = await openPage()
  await page.goto('/debate/speech')
  await hydrated(page)
  await page.getByLabel('Your speech').fill('Good evening to you all. '.repeat(200_000))
  await page.getByRole('button', { name: 'Check the speech' }).click()
  await page.getByRole('progressbar').waitFor()
  await page.getByRole('button', { name: 'Stop' }).click()
  await page.getByText('The check was stopped.').waitFor()
})

test('without scripts the form is answered by the server, and what was typed is kept', async () => {
  const page = await openPage({ javaScript: false })
  await page.goto('/debate/speech')
  await page.getByLabel('Your speech').fill(FAULTY)
  await page.getByRole('button', { name: 'Check the speech' }).click()
  await page.getByRole('heading', { name: '2 findings' }).waitFor()
  expect(await page.getByLabel('Your speech').inputValue()).toBe(FAULTY)
})

test.each(['light', 'dark'] as const)(
  'findings have no fault that axe can find, %s',
  async scheme => {
    const page = await openPage({ width: 390 })
    await page.emulateMedia({ colorScheme: scheme })
    await page.goto('/debate/speech')
    await hydrated(page)
    await page.getByLabel('Your speech').fill(FAULTY)
    await page.getByRole('button', { name: 'Check the speech' }).click()
    await page.getByRole('button', { name: 'Put aside …' }).first().click()
    await page.evaluate(axe.source)
    const found = await page.evaluate(
      (values): Promise<AxeResults> =>
        Reflect.get(window, 'axe').run({ runOnly: { type: 'tag', values } }),
      ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    )
    expect(found.violations.map(({ id, nodes }) => [id, nodes.map(n => n.target)])).toEqual([])
  },
)
