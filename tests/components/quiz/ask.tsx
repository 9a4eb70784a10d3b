import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { AnswerAction } from '@/components/quiz/answer-action'
import { QuestionForm } from '@/components/quiz/question-form'
import { loadRecord } from '@/components/progress/learner-record'
import { sentOf } from '@/components/quiz/sent'
import { decideAnswer } from '@/quiz/answer'
import { publicQuestion } from '@/quiz/public'
import type { Question } from '@/quiz/question'
import { evidence, exampleOf } from './questions'

/** The real marking, as the server does it. */
export function marking(question: Question): AnswerAction {
  return (_before, form) =>
    Promise.resolve(decideAnswer(question, new Map(Object.entries(sentOf(form))), evidence))
}

/** Shows the example question of a kind, and gives what a learner has to answer it with. */
export function ask(kind: Question['kind'], answer = marking(exampleOf(kind))) {
  render(<QuestionForm question={publicQuestion(exampleOf(kind))} answer={answer} />)
  const user = userEvent.setup()
  return {
    user,
    check: () => user.click(screen.getByRole('button', { name: 'Check answer' })),
    /** The feedback, once it has come and has the focus. */
    feedback: async (outcome: string | RegExp) => {
      const lines = await screen.findAllByText(outcome)
      return lines.map(line => line.closest('[tabindex="-1"]')).find(panel => panel !== null)
    },
  }
}

/** So that no test finds what another answered. */
export async function forget() {
  const { store } = await loadRecord()
  await store.erase()
}
