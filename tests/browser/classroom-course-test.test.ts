import type { Page } from 'playwright-core'
import { violations } from './axe'
import { hydrated, openPage } from './browser'
import { comeIn } from './classroom-people'

/** Goes through what is open of a test, saying of each question that one does not know. */
async function passAll(phone: Page, questions: number): Promise<void> {
  for (let i = 0; i < questions; i++) {
    await phone.getByRole('button', { name: 'I do not know' }).click()
    await phone
      .getByText(/Your answer is in|You did not know/)
      .first()
      .waitFor()
    if (i < questions - 1) await phone.getByRole('button', { name: 'Go on' }).click()
  }
}

test('a class is given the course test from its plan, sits both papers, and its gain stands in the results', async () => {
  const desk = await openPage({ width: 1440 })
  await desk.goto('/class')
  await hydrated(desk)
  await desk.getByLabel('What you call it').fill('Period 3')
  await desk.getByRole('button', { name: 'Make the class' }).click()
  await desk.getByRole('link', { name: 'Go to the class' }).click()
  await desk.getByRole('heading', { name: 'Rooms and assignments' }).waitFor()
  await desk.getByRole('link', { name: /New room/ }).click()
  await desk.getByLabel('Add', { exact: true }).selectOption('test')
  await desk.getByRole('button', { name: 'Add it to the plan' }).click()
  await desk.getByText('Course test, before and after: 40 questions', { exact: true }).waitFor()
  await desk.getByLabel('Title, which students see').fill('Before and after')
  await desk.getByLabel('Together, each at their own pace').check()
  await desk.getByRole('button', { name: 'Make the room' }).click()
  const code = ((await desk.locator('strong').textContent()) ?? '').replace(/\s/g, '')
  await desk.getByRole('link', { name: 'Go to the desk' }).click()
  await desk.getByText('nobody sees it before you open it', { exact: false }).waitFor()

  const phone = await comeIn(code)
  await passAll(phone, 20)
  await phone.getByText('Test before the teaching: 0 of 20 points.').waitFor()
  await phone.getByText('Another test comes after the teaching', { exact: false }).waitFor()
  await desk.getByText('20 questions: 1 began, 1 finished').waitFor()
  await desk.getByRole('button', { name: 'Open the test after' }).click()
  await phone.getByRole('button', { name: 'Go on' }).click()
  await passAll(phone, 20)
  await phone.getByText('You scored as before.', { exact: false }).waitFor()
  expect(await violations(phone)).toEqual([])
  await desk.getByRole('link', { name: 'Results' }).click()
  await desk.getByRole('heading', { name: 'Gain in knowledge' }).waitFor()
  await desk.getByText('1 student took both tests.', { exact: false }).waitFor()
  expect(await desk.getByRole('group', { name: 'Aim by aim' }).getByRole('row').count()).toBe(21)
  expect(await violations(desk)).toEqual([])
  const narrow = async (path: string, heading: string) => {
    await desk.setViewportSize({ width: 390, height: 844 })
    await desk.goto(desk.url().replace(/\/class\/\w+/, path))
    await desk.getByRole('heading', { name: heading }).waitFor()
    return desk.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  }
  expect(await narrow('/class/results', 'Results: Before and after')).toBe(0)
  expect(await narrow('/class/paper', 'Answer card')).toBe(0)
}, 180_000)
