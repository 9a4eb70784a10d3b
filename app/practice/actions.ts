'use server'

import { sentOf } from '@/components/quiz/sent'
import { decideAnswer, type AnswerState } from '@/quiz/answer'
import { generateFrom } from '@/quiz/generate/generate'
import { loadGenerator } from '@/server/generator'
import { loadModule } from '@/server/module'
import { readWish, wishOf } from './wish'

/** Marks a question made from the ledger. The form holds what it was made from, so it is made again: no key leaves here. */
export async function answerPractice(_before: unknown, form: FormData): Promise<AnswerState> {
  const sent = sentOf(form)
  const [module, index] = await Promise.all([loadModule(), loadGenerator()])
  const wish = wishOf(
    readWish(name => form.get(name)),
    module,
  )
  const made = wish && generateFrom(index, wish)
  if (made?.kind !== 'question' || made.question.id !== form.get('question'))
    return {
      kind: 'invalid',
      reason: 'This question cannot be made again. Ask for another one.',
      sent,
    }
  return decideAnswer(made.question, new Map(Object.entries(sent)), index.evidence)
}
