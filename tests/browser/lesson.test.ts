import type { Locator } from 'playwright-core'
import { hydrated, openPage, touched } from './browser'

const LESSON = '/lessons/standing'

test('a claim’s evidence opens beside it, never over it, and gives the focus back', async () => {
  for (const width of [390, 1280]) {
    const page = await openPage({ width })
    await page.goto(LESSON, { waitUntil: 'networkidle' })
    const mark = page.locator('a[data-note]').nth(9)
    await mark.click()
    const note = page.locator('[popover]')
    await note.waitFor()
    const words = await mark.locator('..').boundingBox()
    const box = await note.boundingBox()
    expect(box!.y >= words!.y + words!.height || box!.y + box!.height <= words!.y).toBe(true)
    expect(await note.innerText()).toMatch(/Source s\d/)
    await page.keyboard.press('Escape')
    await note.waitFor({ state: 'detached' })
    expect(await mark.evaluate(element => element === document.activeElement)).toBe(true)
  }
})

test('pressing the words or the number opens the evidence as the badge does', async () => {
  const page = await openPage()
  await page.goto(LESSON, { waitUntil: 'networkidle' })
  const claim = page.locator('[data-mark]').nth(4)
  const note = page.locator('[popover]')
  for (const part of [claim.locator('> span').last(), claim.locator('sup a')]) {
    await part.click()
    await note.waitFor()
    await page.keyboard.press('Escape')
    await note.waitFor({ state: 'detached' })
  }
})

test('without scripts each mark leads to a note that is there to read', async () => {
  const page = await openPage({ javaScript: false })
  await page.goto(LESSON)
  const marks = await page
    .locator('a[data-note]')
    .evaluateAll(all => all.map(a => a.getAttribute('href')!))
  expect(marks.length).toBeGreaterThan(20)
  for (const href of new Set(marks))
    expect(await page.locator(`[id="${href.slice(1)}"]`).isVisible()).toBe(true)
})

test('a chosen theme and text size hold on the next visit', async () => {
  const page = await openPage()
  await page.goto(LESSON)
  await touched(page)
  await page.getByRole('button', { name: 'Dark' }).click()
  await page.getByRole('button', { name: 'Largest' }).click()
  await page.goto('/about')
  const root = page.locator('html')
  expect(await root.getAttribute('data-theme')).toBe('dark')
  expect(await root.getAttribute('data-text')).toBe('largest')
})

test.each([LESSON, '/', '/evidence/systems', '/evidence/statements', '/progress', '/practice'])(
  '%s needs no sideways scrolling at 400 % zoom',
  async path => {
    const page = await openPage({ width: 320 })
    await page.goto(path)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  },
)

test('slides turn by key, hide the speaker’s notes until they are asked for, and keep the answer on the server', async () => {
  const page = await openPage()
  await page.goto(`${LESSON}/slides`)
  await hydrated(page)
  const shown = page.locator('section[aria-label^="Slide"]:visible')
  expect(await shown.count()).toBe(1)
  let at = 1
  const turnTo = async (what: Locator) => {
    while ((await what.count()) === 0) {
      await page.keyboard.press('ArrowRight')
      await page.getByLabel(new RegExp(`^Slide ${++at} of `)).waitFor()
    }
  }
  await turnTo(shown.locator('[data-speaker-notes]'))
  const notes = page.locator('[data-speaker-notes]:visible')
  expect(await notes.count()).toBe(0)
  await page.keyboard.press('n')
  await notes.first().waitFor()
  await turnTo(shown.getByRole('button', { name: 'Show the answer' }))
  const before = await shown.innerText()
  await shown.getByRole('button', { name: 'Show the answer' }).click()
  await shown.locator('[data-answered]').waitFor()
  await shown.getByText('Evidence').first().waitFor()
  expect((await shown.innerText()).length).toBeGreaterThan(before.length + 200)
})
