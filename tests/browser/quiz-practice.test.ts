import { openPage } from './browser'

test('the same address gives the same question, and marks it without scripts too', async () => {
  const one = await openPage()
  const other = await openPage({ javaScript: false })
  const stems: string[] = []
  for (const page of [one, other]) {
    await page.goto('/practice?seed=42')
    stems.push(await page.locator('section form').innerText())
    expect(
      await page.getByRole('link', { name: 'Link to this question' }).getAttribute('href'),
    ).toBe('/practice?seed=42')
  }
  expect(stems[1]!.slice(0, 100)).toBe(stems[0]!.slice(0, 100))
  await other.getByRole('button', { name: 'Check answer' }).click()
  await other.getByText('Not answered yet.').waitFor()
  expect(other.url()).toContain('seed=42')
})

test('the pickers are a plain form, and what fits nothing says so', async () => {
  const page = await openPage({ javaScript: false })
  await page.goto('/practice')
  await page.getByLabel('Standing').selectOption('court-outcome')
  await page.getByRole('button', { name: 'Ask a question' }).click()
  await page.waitForURL(/standing=/)
  expect(new URL(page.url()).searchParams.get('standing')).toBe('court-outcome')
  expect(await page.locator('section form').count()).toBe(1)
  await page.goto('/practice?seed=1&topic=no-such-topic')
  expect(await page.getByRole('status').innerText()).toContain('No claim in the ledger fits')
})

test('a practice answer is explained, and the next question is another', async () => {
  const page = await openPage()
  await page.goto('/practice?seed=7&template=which-standing')
  await page.locator('section form [name="option"]').first().check()
  await page.getByRole('button', { name: 'Check answer' }).click()
  await page.getByRole('button', { name: 'Try again' }).waitFor()
  const id = await page.locator('section[id^="q-gen-"]').getAttribute('id')
  await page.getByRole('link', { name: 'Next question' }).click()
  await page.waitForFunction(old => document.querySelector('section[id^="q-gen-"]')?.id !== old, id)
})
