import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { openPage } from './browser'
import { sampledRoutes } from './routes'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const VIEWS = [390, 1440].flatMap(width =>
  (['light', 'dark'] as const).map(colorScheme => ({ width, colorScheme })),
)

test.each([...sampledRoutes(), '/nothing/is/here'])(
  '%s has no violation that axe can find, on a phone and on a desk, by day and by night',
  async path => {
    const page = await openPage()
    await page.goto(path)
    await page.evaluate(axe.source)
    const found: string[] = []
    for (const { width, colorScheme } of VIEWS) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      found.push(...(await violations(page)).map(text => `${width} px, ${colorScheme}: ${text}`))
    }
    expect(found).toEqual([])
  },
)

/** What axe finds, each with the places where it stands. */
async function violations(page: Page): Promise<string[]> {
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
