'use server'

import { sentOf } from '@/components/quiz/sent'
import { decideAnswer, type AnswerState } from '@/quiz/answer'
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
