/** @jest-environment jsdom */
import { TextEncoder } from 'node:util'
import { QuestionForm } from '@/components/quiz/question-form'
import { PrintedQuiz } from '@/components/quiz/printed-quiz'
import { publicQuestion } from '@/quiz/public'
import type { Question } from '@/quiz/question'
import { fieldsOf, keyOf } from '@/quiz/response'
import { KINDS } from '@/quiz/parts'
import { marking } from './ask'
import { exampleOf } from './questions'

/** What React’s server side looks for when it is loaded and jsdom does not have; rendering to text at once uses neither. */
class MessageChannel {
  port1 = {}
  port2 = {}
}
Object.assign(globalThis, { MessageChannel, TextEncoder })
const { renderToStaticMarkup } = await import('react-dom/server')

function formOf(question: Question): HTMLElement {
  const page = document.createElement('div')
  page.innerHTML = renderToStaticMarkup(
    <QuestionForm question={publicQuestion(question)} answer={marking(question)} />,
  )
  return page
}

/** Whether a form has a control that can send this value under this name. */
function canSend(page: HTMLElement, name: string, value: string): boolean {
  return [...page.querySelectorAll(`[name="${name}"]`)].some(control => {
    if (control instanceof HTMLSelectElement)
      return [...control.options].some(option => option.value === value)
    if (control instanceof HTMLTextAreaElement) return true
    return (
      control instanceof HTMLInputElement && (control.type === 'text' || control.value === value)
    )
  })
}

test.each(KINDS)('%s: the right answer can be given before scripts run', kind => {
  const question = exampleOf(kind)
  const page = formOf(question)
  const key = [...fieldsOf(keyOf(question))]
  expect(key.length).toBeGreaterThan(0)
  for (const [name, values] of key)
    for (const value of values) expect([name, value, canSend(page, name, value)]).toContain(true)
})

test.each(KINDS)('%s: every control has a name that can be read out', kind => {
  const page = formOf(exampleOf(kind))
  document.body.replaceChildren(page)
  const controls = page.querySelectorAll<HTMLInputElement>(
    'input:not([type=hidden]), select, textarea',
  )
  for (const control of controls) {
    const labelled = control.getAttribute('aria-labelledby')
    const name =
      control.getAttribute('aria-label') ??
      (labelled === null ? null : document.getElementById(labelled)?.textContent) ??
      control.labels?.[0]?.textContent
    expect(name).toMatch(/\w/)
  }
})

test.each(KINDS)(
  '%s: neither the form nor the printed sheet tells anything before an answer',
  kind => {
    const question = exampleOf(kind)
    const sheet = renderToStaticMarkup(<PrintedQuiz questions={[publicQuestion(question)]} />)
    for (const markup of [formOf(question).innerHTML, sheet])
      expect(markup).not.toMatch(/Why |explanation|model answer|grand jury/)
  },
)
