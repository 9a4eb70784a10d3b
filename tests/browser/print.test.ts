import { LAB_NAMES } from '@/labs/labs'
import { openPage } from './browser'
import { PAPERS, printed, type Paper } from './pdf'

const LESSONS = ['keys', 'sources-disagree', 'case-for-access']
const CASES = LESSONS.flatMap(slug => (['A4', 'Letter'] as const).map(paper => ({ slug, paper })))

/** Margins of a printed page in points: 18 mm above, 20 mm below. */
const ABOVE = 51
const BELOW = 57
/** Two lines of text. */
const TWO_LINES = 30

test.each(CASES)(
  'the pack of $slug on $paper: each sheet begins a page, the key last, and no heading stands alone',
  async ({ slug, paper }) => {
    const page = await openPage()
    await page.goto(`/lessons/${slug}/pack`)
    const { pages, headings } = await printed(page, paper)
    const title = await page.locator('h1').first().innerText()
    const sheets = headings.filter(heading => heading.title === title)
    expect(sheets.map(sheet => sheet.up > topOf(paper))).toEqual([true, true, true, true])
    expect(new Set(sheets.map(sheet => sheet.page)).size).toBe(4)
    const key = sheets.at(-1)!.page
    expect(headings.filter(heading => heading.page > key).length).toBeGreaterThan(0)
    expect(headings.find(heading => heading.title === 'Answer card')!.page).toBeLessThan(key)
    expect(headings.filter(heading => heading.up < BELOW + TWO_LINES)).toEqual([])
    expect(pages).toBeLessThan(40)
  },
)

/** Over this height a sheet’s title is the first on its page, with the line that says what sheet it is. */
function topOf(paper: Paper): number {
  return PAPERS[paper] - ABOVE - 60
}

test('every page that is printed bears its number', async () => {
  const page = await openPage()
  await page.goto('/lessons/keys/pack')
  const numbered = await page.evaluate(() =>
    [...document.styleSheets]
      .flatMap(sheet => [...sheet.cssRules])
      .filter(rule => rule instanceof CSSPageRule)
      .map(rule => rule.cssText.replaceAll(/\s+/g, ' ')),
  )
  expect(numbered).toContainEqual(
    expect.stringMatching(/^@page \{.*@bottom-center \{.*counter\(page\)/),
  )
})

test('no row of a table and no question of a printed quiz can be cut by the foot of a page', async () => {
  const page = await openPage({ width: 673 })
  await page.emulateMedia({ media: 'print' })
  for (const slug of LESSONS) {
    await page.goto(`/lessons/${slug}/pack`)
    // A page of Letter between its margins, in CSS pixels.
    const room = ((PAPERS.Letter - ABOVE - BELOW) / 72) * 96
    const cut = await page
      .locator('tr, ol[class*="quiz"] > li')
      .evaluateAll(
        (all, height) =>
          all
            .filter(
              one =>
                getComputedStyle(one).breakInside !== 'avoid' ||
                one.getBoundingClientRect().height > height,
            )
            .map(one => one.textContent.slice(0, 60)),
        room,
      )
    expect([slug, cut]).toEqual([slug, []])
  }
})

test('a lesson is printed without controls, its checks to write on, its quiz on a sheet of its own', async () => {
  const page = await openPage({ width: 673 })
  await page.goto('/lessons/keys')
  await page.emulateMedia({ media: 'print' })
  expect(
    await page.locator('input, select, textarea, button').filter({ visible: true }).count(),
  ).toBe(0)
  const text = await page.locator('main').innerText()
  expect(text).toContain('The quiz has a sheet of its own to print: /lessons/keys/quiz')
  expect(text).toContain('Put the steps in the order in which they happen.')
  expect(text).toContain('Number them, from 1 for the first.')
})

test('an answered check is printed with its answer', async () => {
  const page = await openPage({ javaScript: false })
  await page.goto('/lessons/keys')
  const check = page.locator('#q-keys-01')
  await check.locator('input[type=radio]').first().check()
  await check.getByRole('button', { name: 'Check answer' }).click()
  await check.and(page.locator('[data-answered]')).waitFor()
  // The page that answers is there before its style sheets are.
  await page.waitForLoadState()
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('#q-keys-01').isVisible()).toBe(true)
  expect(await page.locator('#q-keys-02').isVisible()).toBe(false)
})

const LAB_SHEETS = [...LAB_NAMES.map(name => `/labs/${name}`), '/teach/lab-path']

test.each(LAB_SHEETS)('%s: no page of it holds the foot of the site alone', async path => {
  const page = await openPage()
  await page.goto(path)
  await page
    .locator('[data-whole]')
    .or(page.getByRole('status'))
    .first()
    .waitFor({ state: 'attached' })
  for (const paper of ['A4', 'Letter'] as const) {
    const { pages, headings } = await printed(page, paper)
    expect([paper, Math.max(...headings.map(heading => heading.page))]).toEqual([paper, pages])
  }
})

test('the lab of the spare key is printed on two pages', async () => {
  const page = await openPage()
  await page.goto('/labs/escrow')
  for (const paper of ['A4', 'Letter'] as const)
    expect([paper, (await printed(page, paper)).pages]).toEqual([paper, 2])
})

const HOST = '[\\w.-]+(?::\\d+)?'

test('on paper each situation of a lab’s note has its own words, and the lab its whole address', async () => {
  const page = await openPage({ width: 673 })
  await page.goto('/teach/lab-path')
  await page.emulateMedia({ media: 'print' })
  const cards = page.getByRole('note', { name: 'Lab: The path of a message' })
  await cards.first().locator('[data-whole]').waitFor()
  const said = (await cards.allInnerTexts()).map(text => text.split('\n').filter(Boolean))
  expect(said).toHaveLength(4)
  expect(new Set(said.map(([own]) => own)).size).toBe(4)
  const address = new RegExp(`^The lab “Who can read this message\\?” ${HOST}/labs/path$`)
  for (const [, where] of said) expect(where).toMatch(address)
})

test('a printed quiz says where the questions are that the lab answers, with the host', async () => {
  const page = await openPage({ width: 673 })
  await page.goto('/lessons/who-can-read/quiz')
  await page.locator('[data-whole]').waitFor()
  const line = await page.getByText('Not on this sheet').innerText()
  expect(line).toMatch(new RegExp(`from ${HOST}/lessons/who-can-read#q-who-can-read-\\d+ on\\.$`))
})
