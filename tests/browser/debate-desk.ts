import axe, { type AxeResults } from 'axe-core'
import type { Locator, Page } from 'playwright-core'
import { hydrated, openPage } from './browser'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** A page on which the starter brief of a resolution is open. */
export async function openStarter(
  resolution: string,
  visitor: Parameters<typeof openPage>[0] = {},
): Promise<Page> {
  const page = await openPage(visitor)
  await page.goto('/debate')
  await hydrated(page)
  await page.getByRole('button', { name: `Open a brief for ${resolution}` }).click()
  await outline(page).waitFor()
  return page
}

export function outline(page: Page): Locator {
  return page.getByRole('tree', { name: 'Outline' })
}

/** An entry of the outline by its words. */
export function entry(page: Page, words: string): Locator {
  return outline(page).getByRole('treeitem').filter({ hasText: words })
}

export async function saved(page: Page): Promise<void> {
  await page.locator('[data-saving="saved"]').waitFor()
}

/** What axe finds on a page as it stands. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const results = await page.evaluate(
    (values): Promise<AxeResults> =>
      Reflect.get(window, 'axe').run({
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
      }),
    RULES,
  )
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`,
  )
}
