import { KINDS } from '@/quiz/parts'
import { violations } from './axe'
import { openPage } from './browser'
import { formOf, giveKey, questionOf } from './quiz-answers'

test.each(KINDS)('%s: an answered question has no violation that axe can find', async kind => {
  const question = questionOf(kind)
  const page = await openPage({ width: 390 })
  // The app’s scripts never come, so that one way of answering serves all kinds; axe needs scripts of its own.
  await page.route('**/_next/static/chunks/*.js', () => undefined)
  await page.goto(`/questions/${question.id}`, { waitUntil: 'commit' })
  await giveKey(formOf(page, question), question)
  await formOf(page, question).getByRole('button', { name: 'Check answer' }).click()
  await formOf(page, question).getByText('Evidence').first().waitFor()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await violations(page)).toEqual([])
  }
})

test('controls of every kind are at least 44 px high on a phone', async () => {
  const page = await openPage({ width: 390 })
  for (const kind of KINDS) {
    await page.goto(`/questions/${questionOf(kind).id}`)
    const small = await formOf(page, questionOf(kind))
      .locator('label:has(input), select, textarea, button, input[type=text], summary, a')
      .evaluateAll(all =>
        all
          .filter(one => one.checkVisibility() && one.getBoundingClientRect().height < 43.9)
          .map(one => one.outerHTML.slice(0, 80)),
      )
    expect([kind, small]).toEqual([kind, []])
  }
})
