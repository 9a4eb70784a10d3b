import type { Page } from 'playwright-core'
import { parallelForms } from '@/quiz/forms'
import type { Question } from '@/quiz/question'
import { fieldsOf, keyOf } from '@/quiz/response'
import { paperField } from '@/quiz/sitting'
import { violations } from './axe'
import { openPage, recorded } from './browser'
import { alive, questions } from './quiz-answers'

const lines = parallelForms(questions, 20)
const paper = { before: lines.map(line => line.first), after: lines.map(line => line.second) }

/** Questions whose controls are the same with and without scripts. */
function plain(all: Question[]): Question[] {
  return all.filter(question => question.kind !== 'order')
}

async function giveKeys(page: Page, all: Question[]): Promise<void> {
  for (const question of all)
    for (const [name, values] of fieldsOf(keyOf(question)))
      for (const value of values) {
        const controls = page.locator(`[name="${paperField(question.id, name)}"]`)
        const control = controls.first()
        const tag = await control.evaluate(one => one.tagName)
        if (tag === 'SELECT') await control.selectOption(value)
        else if ((await control.getAttribute('type')) === 'text') await control.fill(value)
        else if (value === 'on') await control.check()
        else await controls.and(page.locator(`[value="${value}"]`)).check()
      }
}

async function handIn(page: Page, button = 'Hand in'): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click()
}

test('without scripts a paper is marked, question by question', async () => {
  const page = await openPage({ javaScript: false })
  await page.goto('/course-test/before')
  await giveKeys(page, paper.before)
  await handIn(page)
  await page.getByRole('heading', { name: '20 of 20 points' }).waitFor()
  expect(await page.locator('#paper li').count()).toBe(20)
})

test('without scripts what is left open is asked for, nothing is lost, and it can stay open', async () => {
  const page = await openPage({ javaScript: false })
  await page.goto('/course-test/before')
  await giveKeys(page, paper.before.slice(0, 3))
  await handIn(page)
  await page.getByText('17 questions still open.').waitFor()
  expect(await page.getByText('Not begun:').getByRole('link').count()).toBe(17)
  await handIn(page, 'Hand in as it is')
  await page.getByRole('heading', { name: '3 of 20 points' }).waitFor()
  expect(await page.getByText('Left open', { exact: true }).count()).toBe(17)
})

test('a paper that was begun is there after a reload, and both papers make a gain that the file carries', async () => {
  const page = await openPage()
  await page.goto('/course-test/before')
  await alive(page)
  const [first, ...rest] = plain(paper.before)
  await giveKeys(page, [first!])
  await recorded(page, 'drafts', `"${first!.id}/`)
  await page.reload()
  await page.locator(`[name^="${first!.id}/"]:checked`).first().waitFor()
  await giveKeys(page, rest.slice(0, 4))
  await handIn(page)
  await page.getByText('15 questions still open.').waitFor()
  expect(await violations(page)).toEqual([])
  await handIn(page, 'Hand in as it is')
  await page.getByRole('heading', { name: '5 of 20 points' }).waitFor()
  await recorded(page, 'sittings', '"paper":"before"')

  await page.goto('/course-test/after')
  await giveKeys(page, plain(paper.after))
  await handIn(page)
  const points = plain(paper.after).length
  if (points < 20) await handIn(page, 'Hand in as it is')
  await page.getByRole('heading', { name: `${points} of 20 points` }).waitFor()
  await recorded(page, 'sittings', '"paper":"after"')

  await page.goto('/course-test')
  const total = page.locator('#gain ~ div tfoot tr').first()
  expect(await total.innerText()).toMatch(new RegExp(`20\\s+5\\s+${points}\\s+\\+${points - 5}`))
  expect(await page.getByText('You left 15 open the first time').count()).toBe(1)

  await page.goto('/progress')
  await page.getByRole('heading', { name: 'From the first test to the second' }).waitFor()
  expect(await violations(page)).toEqual([])
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export as a file' }).click()
  const file = await (await download).path()
  const there = await openPage()
  await there.goto('/progress')
  await there.locator('input[type=file]').setInputFiles(file)
  await there.getByText('and 2 tests handed in').waitFor()
  await there.getByRole('heading', { name: 'From the first test to the second' }).waitFor()
})

test('a paper that was handed in is shown again, and can be sat again', async () => {
  const page = await openPage()
  await page.goto('/course-test/before')
  await giveKeys(page, plain(paper.before).slice(0, 1))
  await handIn(page)
  await handIn(page, 'Hand in as it is')
  await page.getByRole('heading', { name: '1 of 20 points' }).waitFor()
  await page.getByText('Saved in this browser.').waitFor()
  await page.reload()
  await page.getByText(/^Handed in on/).waitFor()
  await page.getByText('Saved in this browser.').waitFor()
  await page.getByRole('button', { name: 'Sit this paper again' }).click()
  expect(await page.locator('#paper :checked:not(option)').count()).toBe(0)
})

test('nothing that tells an answer is in a paper before it is handed in', async () => {
  const page = await openPage()
  await page.goto('/course-test/before', { waitUntil: 'networkidle' })
  const all = await page.content()
  for (const question of paper.before) expect(all).not.toContain(question.explanation.text)
})
