import { KINDS } from '@/quiz/parts'
import { fieldsOf, keyOf } from '@/quiz/response'
import { openPage } from './browser'
import { formOf, giveKey, questionOf } from './quiz-answers'

test.each(KINDS)('%s: marked, explained and kept without scripts', async kind => {
  const question = questionOf(kind)
  const page = await openPage({ javaScript: false })
  await page.goto(`/lessons/${question.lesson}`)
  await giveKey(formOf(page, question), question)
  await formOf(page, question).getByRole('button', { name: 'Check answer' }).click()
  const form = formOf(page, question)
  await form
    .getByText(kind === 'respond' ? 'Compare your answer' : /^Right[,.]/)
    .first()
    .waitFor()
  expect(await form.innerText()).toContain(plain(question.explanation.text))
  for (const [name, values] of fieldsOf(keyOf(question)))
    expect([name, await valuesOf(form.locator(`[name="${name}"]`))]).toEqual([name, values])
})

/** What the controls of one name hold, in the order of the page. */
function valuesOf(controls: ReturnType<ReturnType<typeof formOf>['locator']>): Promise<string[]> {
  return controls.evaluateAll(all =>
    all.flatMap(control => {
      if (!(control instanceof HTMLInputElement)) return [(control as HTMLSelectElement).value]
      return control.type === 'text' || control.checked ? [control.value] : []
    }),
  )
}

test('a wrong answer without scripts says why beside the option, and can be changed and sent again', async () => {
  const question = questionOf('choice')
  const wrong = question.kind === 'choice' && question.options.find(option => !option.right)
  if (!wrong) throw new Error('The question has no wrong option.')
  const page = await openPage({ javaScript: false })
  await page.goto(`/questions/${question.id}`)
  await formOf(page, question).locator(`[name="option"][value="${wrong.id}"]`).check()
  await formOf(page, question).getByRole('button', { name: 'Check answer' }).click()
  await formOf(page, question).and(page.locator('[data-answered]')).waitFor()
  const row = formOf(page, question)
    .locator('label', { hasText: plain(wrong.text) })
    .locator('..')
  expect(await row.innerText()).toContain(plain(wrong.why))
  await giveKey(formOf(page, question), question)
  await formOf(page, question).getByRole('button', { name: 'Check answer' }).click()
  await formOf(page, question).getByText('Right.', { exact: true }).first().waitFor()
})

/** A text of the module without its marks. */
function plain(text: string): string {
  return text.replaceAll(/\*|\{\{|\}\}/g, '')
}
