import { openPage, recorded } from './browser'
import { alive, formOf, giveKey, questionOf } from './quiz-answers'

test('an answer and its feedback are there again after a reload, until the learner tries again', async () => {
  const question = questionOf('choice')
  const page = await openPage()
  await page.goto(`/lessons/${question.lesson}`)
  await alive(page)
  const form = formOf(page, question)
  await giveKey(form, question)
  await form.locator('[name="certainty"][value="certain"]').check()
  await form.getByRole('button', { name: 'Check answer' }).click()
  await form.getByText('Saved in this browser.').waitFor()
  const told = await form.innerText()
  await page.reload()
  await form.getByText('Saved in this browser.').waitFor()
  expect(await form.innerText()).toBe(told)
  expect(await form.locator('[name="certainty"]:checked').getAttribute('value')).toBe('certain')
  await form.getByRole('button', { name: 'Try again' }).click()
  await form.getByRole('button', { name: 'Check answer' }).waitFor()
  await recorded(page, 'answers', '[]')
  await page.reload()
  await alive(page)
  await page.waitForTimeout(500)
  expect(await form.locator(':checked').count()).toBe(0)
})

test('what was begun and not sent is there again after a reload', async () => {
  const question = questionOf('respond')
  const page = await openPage()
  await page.goto(`/questions/${question.id}`)
  await alive(page)
  const text = formOf(page, question).getByRole('textbox')
  await text.pressSequentially('Half an answer')
  await recorded(page, 'drafts', 'Half an answer')
  await page.reload()
  await page.waitForFunction(() => document.querySelector('textarea')?.value === 'Half an answer')
  expect(await formOf(page, question).getByText('A model answer').count()).toBe(0)
})

test('the checks that a learner ticked for an answer in words are kept', async () => {
  const question = questionOf('respond')
  const page = await openPage()
  await page.goto(`/questions/${question.id}`)
  await alive(page)
  const form = formOf(page, question)
  await giveKey(form, question)
  await form.getByRole('button', { name: 'Check answer' }).click()
  await form.getByRole('checkbox').nth(1).check()
  await recorded(page, 'answers', '"ticks":["')
  await page.reload()
  await form.getByText('A model answer').waitFor()
  expect(await form.getByRole('checkbox').nth(0).isChecked()).toBe(false)
  expect(await form.getByRole('checkbox').nth(1).isChecked()).toBe(true)
})

test('an answer sent before scripts came is kept by them when they come', async () => {
  const question = questionOf('choice')
  const page = await openPage()
  let held = true
  await page.route('**/_next/static/chunks/*.js', async route => {
    if (!held) await route.continue()
  })
  await page.goto(`/questions/${question.id}`, { waitUntil: 'commit' })
  await giveKey(formOf(page, question), question)
  held = false
  await formOf(page, question).getByRole('button', { name: 'Check answer' }).click()
  await formOf(page, question).getByText('Saved in this browser.').waitFor()
  expect(await formOf(page, question).getByText('Right.', { exact: true }).count()).toBeGreaterThan(
    0,
  )
})

test('two tabs stay in step, and neither takes away what the other has begun', async () => {
  const question = questionOf('choice')
  const one = await openPage()
  const other = await one.context().newPage()
  for (const page of [one, other]) {
    await page.goto(`/questions/${question.id}`)
    await alive(page)
    await page.waitForTimeout(500)
  }
  await giveKey(formOf(one, question), question)
  await formOf(one, question).getByRole('button', { name: 'Check answer' }).click()
  await formOf(other, question).getByText('Saved in this browser.').waitFor()
  await formOf(one, question).getByRole('button', { name: 'Try again' }).click()
  await formOf(other, question).getByRole('button', { name: 'Check answer' }).waitFor()
  const begun = formOf(other, question).locator('[name="option"]').first()
  await begun.check()
  await giveKey(formOf(one, question), question)
  await formOf(one, question).getByRole('button', { name: 'Check answer' }).click()
  await formOf(one, question).getByText('2 attempts').waitFor()
  await other.waitForTimeout(500)
  expect(await begun.isChecked()).toBe(true)
  expect(await begun.isEnabled()).toBe(true)
})
