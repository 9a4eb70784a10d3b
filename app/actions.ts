'use server'

import { decideAnswer, type AnswerState } from '@/quiz/answer'
import { field, type Fields } from '@/quiz/parts'
import { loadModule } from '@/server/module'

/** Marks one question. The form's `question` field names it; nothing is stored. */
export async function answerQuestion(_before: AnswerState, form: FormData): Promise<AnswerState> {
  const fields = fieldsOfForm(form)
  const { questions, evidence } = await loadModule()
  const id = field(fields, 'question')
  const question = questions.find(q => q.id === id)
  if (question === undefined)
    return {
      kind: 'invalid',
      reason: `There is no question “${id ?? ''}” here. Open the lesson again.`,
      sent: {},
    }
  return decideAnswer(question, fields, evidence)
}

function fieldsOfForm(form: FormData): Fields {
  const fields = new Map<string, string[]>()
  for (const [name, value] of form)
    if (typeof value === 'string' && !name.startsWith('$'))
      fields.set(name, [...(fields.get(name) ?? []), value])
  return fields
}
