import type { Page } from 'playwright-core'
import { openPage, recorded } from './browser'
import { formOf, questions } from './quiz-answers'

const choices = questions.filter(question => question.kind === 'choice').slice(0, 3)

/** Writes answers into the record of this browser, as if they had been given some days ago. */
async function remember(page: Page, scores: { score: number; certainty: string }[]): Promise<void> {
  await page.goto('/progress')
  await page.locator('#file').waitFor()
  const attempts = scores.map((said, i) => ({
    ...said,
    question: choices[i]!.id,
    version: choices[i]!.version,
    lesson: choices[i]!.lesson,
    objective: choices[i]!.objective,
    kind: 'choice',
    at: new Date(Date.now() - (30 - i) * 86_400_000).toISOString(),
    fields: {},
  }))
  await page.evaluate(async all => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('progress')
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = reject
    })
    const change = db.transaction('attempts', 'readwrite')
    for (const attempt of all) change.objectStore('attempts').add(attempt)
    await new Promise(resolve => (change.oncomplete = resolve))
    db.close()
    localStorage.setItem('record', 'kept')
  }, attempts)
}

test('what was certain and wrong is asked first, without the answer that was given then', async () => {
  const page = await openPage()
  await remember(page, [
    { score: 1, certainty: 'fairly' },
    { score: 0, certainty: 'guess' },
    { score: 0, certainty: 'certain' },
  ])
  await page.goto('/review')
  const first = formOf(page, choices[2]!)
  await first.waitFor()
  await first.getByText('Question 1 of 3 due').waitFor()
  expect(await first.locator(':checked').count()).toBe(0)
  await first.locator('[name="option"]').first().check()
  await first.getByRole('button', { name: 'Check answer' }).click()
  await page.getByRole('button', { name: 'Next question' }).click()
  await page.getByText('Question 2 of 3 due').waitFor()
})

test('the spacing can be changed, and is kept', async () => {
  const page = await openPage()
  await remember(page, [{ score: 1, certainty: 'fairly' }])
  await page.goto('/review')
  await page.getByRole('radio', { name: /Always 2, 7 and 21 days/ }).check()
  await recorded(page, 'settings', '"schedule":"uniform"')
  await page.reload()
  const uniform = page.getByRole('radio', { name: /Always 2, 7 and 21 days/ })
  await uniform.waitFor()
  expect(await uniform.isChecked()).toBe(true)
})

test('a learner who comes back is met by two questions of earlier lessons', async () => {
  const page = await openPage()
  await remember(page, [
    { score: 1, certainty: 'fairly' },
    { score: 0, certainty: 'certain' },
    { score: 0, certainty: 'guess' },
  ])
  const lessons = [...new Set(questions.map(question => question.lesson))]
  await page.goto(`/lessons/${lessons.at(-1)}`)
  const welcome = page.getByRole('region', { name: 'Welcome back' })
  await welcome.getByRole('button', { name: 'Show them' }).click()
  await formOf(page, choices[1]!).waitFor()
  expect(await welcome.locator('form').count()).toBe(2)
})
