import { violations } from './axe'
import { openPage } from './browser'
import { sampledRoutes } from './routes'

const VIEWS = [390, 1440].flatMap(width =>
  (['light', 'dark'] as const).map(colorScheme => ({ width, colorScheme })),
)

test.each([...sampledRoutes(), '/nothing/is/here'])(
  '%s has no violation that axe can find, on a phone and on a desk, by day and by night',
  async path => {
    const page = await openPage()
    await page.goto(path)
    const found: string[] = []
    for (const { width, colorScheme } of VIEWS) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      found.push(...(await violations(page)).map(text => `${width} px, ${colorScheme}: ${text}`))
    }
    expect(found).toEqual([])
  },
)
