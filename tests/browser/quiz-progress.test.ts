import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { violations } from './axe'
import { openPage } from './browser'
import { alive, formOf, giveKey, questionOf } from './quiz-answers'

const question = questionOf('choice')

async function answer(page: Page): Promise<void> {
  await page.goto(`/questions/${question.id}`)
  await alive(page)
  await giveKey(formOf(page, question), question)
  await formOf(page, question).getByRole('button', { name: 'Check answer' }).click()
  await formOf(page, question).getByRole('button', { name: 'Try again' }).waitFor()
}

/** The same, once the record has it. */
async function answerForGood(page: Page): Promise<void> {
  await answer(page)
  await formOf(page, question).getByText('Saved in this browser.').waitFor()
}

async function exported(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  return (await download).path()
}

test('an exported record, imported into another browser, shows the same there', async () => {
  const here = await openPage()
  await answerForGood(here)
  await here.goto('/progress')
  await here.getByRole('button', { name: 'Export as a file' }).waitFor()
  expect(await violations(here)).toEqual([])
  const file = await exported(here, 'Export as a file')
  const there = await openPage()
  await there.goto('/progress')
  await there.getByText('Nothing is kept yet.').waitFor()
  await there.locator('input[type=file]').setInputFiles(file)
  await there.getByText('Imported 1 answer and 0 sections read.').waitFor()
  const table = (page: Page) => page.locator('#answers + div table').innerText()
  expect(await table(there)).toBe(await table(here))
})

test('a cut-off file is refused with its reason, and what was there stays', async () => {
  const page = await openPage()
  await answerForGood(page)
  await page.goto('/progress')
  const text = await readFile(await exported(page, 'Export as a file'), 'utf8')
  const buffer = Buffer.from(text.slice(0, -20))
  await page.locator('input[type=file]').setInputFiles({
    name: 'half.json',
    mimeType: 'application/json',
    buffer,
  })
  await page.getByText('Nothing was imported').waitFor()
  expect(await page.getByText('This file is cut off').count()).toBe(1)
  expect(await page.locator('#answers + div tbody tr').count()).toBe(1)
})

test('erasing asks first, and then leaves nothing', async () => {
  const page = await openPage()
  await answerForGood(page)
  await page.goto('/progress')
  await page.getByRole('button', { name: 'Erase everything' }).click()
  await page.getByRole('button', { name: 'Keep it' }).click()
  expect(await page.locator('#answers + div tbody tr').count()).toBe(1)
  await page.getByRole('button', { name: 'Erase everything' }).click()
  await page.getByRole('button', { name: 'Erase for good' }).click()
  await page.getByText('Nothing is kept yet.').waitFor()
  await page.goto(`/questions/${question.id}`)
  await alive(page)
  await page.waitForTimeout(500)
  expect(await formOf(page, question).locator(':checked').count()).toBe(0)
})

test.each([
  {
    what: 'refused',
    sentence: 'does not let the page keep answers',
    spoil: () =>
      Object.defineProperty(IDBFactory.prototype, 'open', {
        value: () => {
          throw new DOMException('Refused', 'SecurityError')
        },
      }),
  },
  {
    what: 'full',
    sentence: 'no room left in this browser',
    spoil: () =>
      Object.defineProperty(IDBObjectStore.prototype, 'add', {
        value: () => {
          throw new DOMException('Full', 'QuotaExceededError')
        },
      }),
  },
])(
  'where storage is $what, it says so, marks all the same and offers a file with the answer',
  async ({ sentence, spoil }) => {
    const page = await openPage()
    await page.addInitScript(spoil)
    await answer(page)
    await formOf(page, question).getByText(sentence).waitFor()
    const text = await readFile(await exported(page, 'Export it as a file'), 'utf8')
    expect(JSON.parse(text).attempts).toMatchObject([{ question: question.id, score: 1 }])
  },
)

test('without scripts the pages that need them say what would be there', async () => {
  const page = await openPage({ javaScript: false })
  for (const path of ['/progress', '/review']) {
    await page.goto(path)
    expect(await page.locator('main').innerText()).toMatch(/Scripts are off.*With scripts on/)
  }
})

test('certainty switched off is not asked for, on this page’s next visit and the next', async () => {
  const page = await openPage()
  await page.goto('/progress')
  await page.getByRole('checkbox', { name: /Ask how sure I am/ }).uncheck()
  await page.waitForFunction(() => localStorage.getItem('certainty') === 'off')
  for (const visit of [1, 2]) {
    await page.goto(`/questions/${question.id}`)
    const asked = page.getByText('How sure are you?')
    expect([visit, await asked.isVisible()]).toEqual([visit, false])
  }
})
