import type { Page } from 'playwright-core'
import { KINDS } from '@/quiz/parts'
import { fieldsOf, keyOf } from '@/quiz/response'
import { openPage } from './browser'
import { alive, formOf, questionOf } from './quiz-answers'

test.each(KINDS)('%s: answered by keyboard alone, and the feedback takes the focus', async kind => {
  const question = questionOf(kind)
  const page = await openPage()
  await page.goto(`/questions/${question.id}`)
  await alive(page)
  if (kind === 'order') await moveToPlaces(page, keyOf(question))
  else
    for (const [name, values] of fieldsOf(keyOf(question)))
      for (const value of values) await giveByKeys(page, name, value)
  await tabTo(page, 'button', 'Check answer')
  await page.keyboard.press('Enter')
  const outcome = kind === 'respond' ? 'Compare your answer' : /^Right[,.]/
  await formOf(page, question).getByText(outcome).first().waitFor()
  expect(await page.locator(':focus').innerText()).toMatch(outcome)
})

/** Presses Tab until the focus is on a control with this name (or a button with this text). */
async function tabTo(page: Page, tag: string, name: string): Promise<void> {
  for (let i = 0; i < 150; i++) {
    await page.keyboard.press('Tab')
    const there = await page.evaluate(
      ([tag, name]) => {
        const at = document.activeElement
        const label = at?.getAttribute('name') ?? at?.getAttribute('aria-label') ?? at?.textContent
        return at?.tagName.toLowerCase() === tag && label === name
      },
      [tag, name] as const,
    )
    if (there) return
  }
  throw new Error(`Tab never reached ${tag} ${name}.`)
}

async function giveByKeys(page: Page, name: string, value: string): Promise<void> {
  const control = page.locator(`[name="${name}"]`).first()
  const tag = await control.evaluate(one => one.tagName.toLowerCase())
  const type = await control.getAttribute('type')
  if (type === 'checkbox') return tick(page, name, value)
  await tabTo(page, tag, name)
  if (tag === 'textarea' || type === 'text') return page.keyboard.type(value)
  if (type === 'radio') await page.keyboard.press('Space')
  for (let i = 0; i < 12; i++) {
    if ((await focusedValue(page)) === value) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`The arrow keys never reached ${value} of ${name}.`)
}

async function tick(page: Page, name: string, value: string): Promise<void> {
  do await tabTo(page, 'input', name)
  while ((await focusedValue(page)) !== value)
  await page.keyboard.press('Space')
}

function focusedValue(page: Page): Promise<string> {
  return page.locator(':focus').evaluate(control => (control as HTMLInputElement).value)
}

/** Moves the items by their buttons until they stand in the order of the key. */
async function moveToPlaces(page: Page, key: ReturnType<typeof keyOf>): Promise<void> {
  if (key.kind !== 'order') throw new Error('This is no ordering question.')
  const question = questionOf('order')
  if (question.kind !== 'order') throw new Error('This is no ordering question.')
  const texts = question.items.map(item => item.text.replaceAll('*', ''))
  for (const [place, text] of texts.entries()) {
    const at = await placeOf(page, text)
    if (at === place) continue
    await page.keyboard.press('Control+Home')
    await tabTo(page, 'button', `Move up: ${question.items[place]!.text}`)
    for (let i = at; i > place; i--) await page.keyboard.press('Enter')
    expect(await placeOf(page, text)).toBe(place)
  }
}

async function placeOf(page: Page, text: string): Promise<number> {
  const items = await page.locator('fieldset ol > li').allInnerTexts()
  return items.findIndex(item => item.includes(text))
}
