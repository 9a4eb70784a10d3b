'use server'

import { sentOf } from '@/components/quiz/sent'
import { decideAnswer, type AnswerState } from '@/quiz/answer'
import { fieldsOf, keyOf } from '@/quiz/response'
import { loadModule } from '@/server/module'

/** Marks one question. The form’s `question` field names it; nothing is stored. */
export async function answerQuestion(_before: unknown, form: FormData): Promise<AnswerState> {
  const { questions, evidence } = await loadModule()
  const id = form.get('question')
  const question = questions.find(q => q.id === id)
  if (question === undefined)
    return {
      kind: 'invalid',
      reason: 'This question is not here any more. Open the lesson again.',
      sent: sentOf(form),
    }
  return decideAnswer(question, new Map(Object.entries(sentOf(form))), evidence)
}

/** A question with its own key given as the answer: what a speaker shows a class. */
export async function showAnswer(_before: unknown, form: FormData): Promise<AnswerState> {
  const { questions, evidence } = await loadModule()
  const question = questions.find(q => q.id === form.get('question'))
  if (question === undefined)
    return {
      kind: 'invalid',
      reason: 'This question is not here any more. Open the lesson again.',
      sent: {},
    }
  return decideAnswer(question, fieldsOf(keyOf(question)), evidence)
}
