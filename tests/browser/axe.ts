import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Has all of a page laid out, what is out of sight too: so that what is measured there has its size and place. */
export function drawAll(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('* { content-visibility: visible !important }')
    document.adoptedStyleSheets.push(sheet)
  })
}

/** What axe finds on a page as it stands, each with the places where it stands. */
export async function violations(page: Page): Promise<string[]> {
  await drawAll(page)
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
