import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { parseXml } from '@/debate/xml'
import { hydrated, openPage } from './browser'
import { saved, violations } from './debate-desk'

const outline = (page: Page) => page.getByRole('region', { name: 'Outline' })

async function openMap(visitor: Parameters<typeof openPage>[0] = {}): Promise<Page> {
  const page = await openPage(visitor)
  await page.goto('/debate/map')
  await hydrated(page)
  await page.getByRole('button', { name: 'Open as a map' }).click()
  await outline(page).waitFor()
  return page
}

test('an argument of the module opens with reasons, evidence and its rebuttal; answering that lets it stand', async () => {
  const page = await openMap()
  const claims = outline(page).getByRole('textbox')
  expect(await claims.count()).toBe(4)
  expect(await outline(page).getByText('Background').count()).toBeGreaterThan(2)
  expect(await claims.first().getAttribute('aria-label')).toBe('Claim, falls')
  await claims.last().focus()
  await page.keyboard.press('Alt+o')
  await page.keyboard.type('Those roads are closed to a local murder team.')
  await outline(page).getByRole('textbox', { name: 'Claim, falls' }).waitFor()
  expect(await claims.first().getAttribute('aria-label')).toBe('Claim, stands')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  expect(await claims.first().getAttribute('aria-label')).toBe('Claim, falls')
})

test('a scheme brings its critical questions, each ready to be raised as an objection', async () => {
  const page = await openMap()
  await outline(page).getByLabel('Scheme').last().selectOption('expert-opinion')
  await outline(page).getByText('Critical questions (5)').click()
  await outline(page)
    .getByRole('button', { name: /Raise it ?: Do other experts/ })
    .click()
  await page.keyboard.type(' Most say otherwise.')
  await saved(page)
  await page.reload()
  await outline(page).getByText('Do other experts say otherwise? Most say otherwise.').waitFor()
  expect(await outline(page).getByText('Undercut: the step stands').count()).toBe(1)
})

test('a map is saved as a picture and as Argdown, and read back; a mistake is named by its line and changes nothing', async () => {
  const page = await openMap()
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the picture (SVG)' }).click(),
  ])
  const svg = await readFile((await picture.path()) ?? '', 'utf8')
  expect(parseXml(svg).kind).toBe('read')
  await page.getByText('Edit as Argdown').click()
  const box = page.getByLabel('Argdown')
  await page.waitForFunction(() =>
    [...document.querySelectorAll('textarea')].some(one => one.value.startsWith('# A court order')),
  )
  await box.fill('[A]: One.\n  - [B]: Two.\n\n- [C]: Three.')
  await page.getByRole('button', { name: 'Put this in the place of the map' }).click()
  await page.getByText(/^Line 4: .*Nothing was changed\.$/).waitFor()
  expect(await outline(page).getByRole('textbox').count()).toBe(4)
  await box.fill('[A]: One.\n  - [B]: Two.\n    - [C]: Three.')
  await page.getByRole('button', { name: 'Put this in the place of the map' }).click()
  await outline(page).getByText('Three.').waitFor()
  expect(await outline(page).getByRole('textbox').count()).toBe(3)
})

test('all the module’s arguments are drawn at once', async () => {
  const page = await openPage()
  await page.goto('/debate/map')
  await hydrated(page)
  await page.getByLabel(/Begin with an argument/).selectOption('all')
  await page.getByRole('button', { name: 'Open as a map' }).click()
  await page.getByRole('img', { name: /Argument map, 140 claims/ }).waitFor()
  expect(await outline(page).getByRole('textbox').count()).toBe(140)
})

test.each([390, 1440])(
  'at %d px a map has no violation that axe can find, by day and by night',
  async width => {
    const page = await openMap({ width })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await violations(page)).toEqual([])
    }
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(over).toBe(0)
  },
)
