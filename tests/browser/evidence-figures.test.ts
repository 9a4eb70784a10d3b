import { openPage } from './browser'

const PAGES = [
  '/evidence',
  '/evidence/sources',
  '/evidence/claims',
  '/evidence/statements',
  '/evidence/systems',
  '/evidence/conflicts',
  '/evidence/timeline',
  '/evidence/gaps',
  '/evidence/background',
  '/evidence/arguments',
  '/glossary',
  '/lessons/who-can-read',
  '/lessons/closed-networks',
  '/lessons/standing',
  '/lessons/own-words',
]

test('the timeline’s twin lists every event, with its claims', async () => {
  const page = await openPage({ javaScript: false })
  await page.goto('/evidence/timeline')
  const entries = page.locator('ol > li[id^="event-"]')
  expect(await entries.count()).toBe(31)
  for (const entry of await entries.all())
    expect(await entry.locator('a[href^="/evidence/claims/"]').count()).toBeGreaterThan(0)
  expect(await page.locator('#event-14').innerText()).toContain('Not an event')
})

test.each(PAGES)('%s needs no sideways scrolling on a phone', async path => {
  const page = await openPage({ width: 360 })
  await page.goto(path)
  const [inside, window] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    innerWidth,
  ])
  expect(inside).toBeLessThanOrEqual(window)
})

test.each(['closed-networks', 'own-words', 'standing', 'who-can-read'])(
  'the figures of %s are drawn, and their twins open without scripts',
  async lesson => {
    const page = await openPage({ javaScript: false, width: 390 })
    await page.goto(`/lessons/${lesson}`)
    const figures = await page.locator('figure[data-figure]').all()
    expect(figures).not.toEqual([])
    for (const figure of figures) {
      const drawn = await figure.boundingBox()
      await figure.locator('summary').click()
      const opened = await figure.boundingBox()
      expect(opened!.height).toBeGreaterThan(drawn!.height + 100)
    }
  },
)

test('on a wide screen the table of systems keeps its head and first column in sight', async () => {
  const page = await openPage({ width: 1280 })
  await page.goto('/evidence/systems')
  const region = page.getByRole('region', { name: 'All systems' })
  await region.evaluate(box => box.scrollTo(900, 900))
  const box = await region.boundingBox()
  const head = await region.locator('thead th').nth(5).boundingBox()
  const row = await region.locator('tbody th').nth(6).boundingBox()
  expect(Math.abs(head!.y - box!.y)).toBeLessThan(3)
  expect(Math.abs(row!.x - box!.x)).toBeLessThan(3)
})
