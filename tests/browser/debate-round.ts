import type { Page } from 'playwright-core'
import { hydrated, openPage } from './browser'

/** A page with a new round of a format, named by its id. */
export async function openRound(
  format: string,
  visitor: Parameters<typeof openPage>[0] = {},
): Promise<Page> {
  const page = await openPage(visitor)
  await beginRound(page, format)
  return page
}

export async function beginRound(page: Page, format: string): Promise<void> {
  await page.goto('/debate/round')
  await hydrated(page)
  await page.getByLabel('Format').selectOption(format)
  await page.getByRole('button', { name: 'Begin the round' }).click()
  await page.getByText('Nothing on this sheet yet').waitFor()
}

/** Goes to a part of the round that is open. */
export async function goToPart(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Parts of the round' }).getByText(name).click()
}

/** The cells of the open sheet as they are written, by rows. */
export async function cellTexts(page: Page): Promise<string[]> {
  return page.locator('[id^="cell-"]').evaluateAll(all => all.map(one => one.textContent ?? ''))
}
