import type { Page } from 'playwright-core'
import { hydrated, openPage, touched } from './browser'
import { alive, formOf, giveKey, questions } from './quiz-answers'

const LESSON = '/lessons/standing'

function asked(page: Page, type: 'script' | 'stylesheet'): string[] {
  const addresses: string[] = []
  page.on('request', request => {
    if (request.resourceType() === type) addresses.push(request.url())
  })
  return addresses
}

test('a lesson that nobody touches asks for no script and no style sheet', async () => {
  const page = await openPage()
  const [scripts, sheets] = [asked(page, 'script'), asked(page, 'stylesheet')]
  await page.goto(LESSON, { waitUntil: 'networkidle' })
  expect([...scripts, ...sheets]).toEqual([])
})

test('a lesson keeps its looks when it comes to life and when one goes on from it', async () => {
  const page = await openPage()
  const sheets = asked(page, 'stylesheet')
  const looks = () =>
    page.locator('body > header').evaluate(header => {
      const { fontFamily, borderBottomStyle, paddingInlineStart } = getComputedStyle(header)
      return [
        getComputedStyle(document.body).fontFamily,
        fontFamily,
        borderBottomStyle,
        paddingInlineStart,
      ]
    })
  await page.goto(LESSON)
  const before = await looks()
  expect(before[0]).toContain('Charter')
  await touched(page)
  expect(await looks()).toEqual(before)
  expect(sheets).toEqual([])
  await page.getByRole('link', { name: 'Glossary' }).first().click()
  await page.waitForURL('**/glossary')
  expect(await looks()).toEqual(before)
})

test.each<[string, (page: Page) => Promise<void>]>([
  ['a key', page => page.keyboard.press('Tab')],
  ['the wheel', page => page.mouse.wheel(0, 300)],
  ['a pointer that moves', page => page.mouse.move(200, 300)],
])('%s brings a lesson to life', async (_, touch) => {
  const page = await openPage()
  await page.goto(LESSON)
  await touch(page)
  await hydrated(page)
})

test('buttons that are pressed before the scripts are there do their work when they are', async () => {
  const page = await openPage()
  await page.goto(LESSON)
  for (const name of ['Largest', 'Dark']) {
    await page.getByRole('button', { name }).dispatchEvent('pointerdown')
    await page.getByRole('button', { name }).dispatchEvent('click')
  }
  await page.locator('html[data-text="largest"][data-theme="dark"]').waitFor()
})

test('the slash key opens the search even as the first thing that is pressed', async () => {
  const page = await openPage()
  await page.goto(LESSON)
  await page.keyboard.press('/')
  await page.locator('dialog').waitFor()
})

test('where the scripts do not come, a badge leads to its note in the list', async () => {
  const page = await openPage({ watched: false })
  await page.route('**/*.js', route => route.abort())
  await page.goto(LESSON)
  await page.locator('a[data-note]').nth(3).click()
  await page.waitForURL(/#note-\d+$/)
})

test('a learner with a record here has a living page without touching it', async () => {
  const page = await openPage()
  const question = questions.find(one => one.kind === 'choice' && one.lesson === 'standing')!
  await page.goto(`/questions/${question.id}`)
  await alive(page)
  await giveKey(formOf(page, question), question)
  await formOf(page, question).locator('button[type="submit"]').click()
  await formOf(page, question)
    .getByText(/^Right[,.]/)
    .first()
    .waitFor()
  await formOf(page, question).getByText('Saved in this browser.').waitFor()
  await page.goto(LESSON)
  await hydrated(page)
})
