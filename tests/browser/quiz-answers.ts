import type { Locator, Page } from 'playwright-core'
import { readModule } from '@/course/module'
import type { Kind } from '@/quiz/parts'
import type { Question } from '@/quiz/question'
import { fieldsOf, keyOf } from '@/quiz/response'
import { readModuleFiles } from '@/server/module-files'
import { touched } from './browser'

const { module } = readModule(await readModuleFiles('lessons'))

/** The module’s questions with their keys: what the page under test must not have. */
export const questions = module.questions

/** A question of the module of this kind. */
export function questionOf(kind: Kind): Question {
  const found = questions.find(question => question.kind === kind)
  if (found === undefined) throw new Error(`The module has no question of the kind ${kind}.`)
  return found
}

/** The form of a question on whatever page it stands. */
export function formOf(page: Page, { id }: Question): Locator {
  return page.locator(`#q-${id}`)
}

/** Gives the right answer by the plain controls, as without scripts. */
export async function giveKey(form: Locator, question: Question): Promise<void> {
  for (const [name, values] of fieldsOf(keyOf(question)))
    for (const value of values) await give(form.locator(`[name="${name}"]`), value)
}

async function give(controls: Locator, value: string): Promise<void> {
  const tag = await controls.first().evaluate(control => control.tagName)
  if (tag === 'SELECT') await controls.selectOption(value)
  else if (tag === 'TEXTAREA' || (await controls.first().getAttribute('type')) === 'text')
    await controls.fill(value)
  else if (value === 'on') await controls.check()
  else await controls.and(controls.page().locator(`[value="${value}"]`)).check()
}

/** Touches the page, and waits until scripts have taken it over. */
export async function alive(page: Page): Promise<void> {
  await touched(page)
  await page.waitForFunction(() =>
    [...document.querySelectorAll('form fieldset')].every(element =>
      Object.keys(element).some(key => key.startsWith('__reactProps')),
    ),
  )
}
