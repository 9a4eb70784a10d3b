'use server'

import { sentOf } from '@/components/quiz/sent'
import { remarksOn } from '@/debate/speech/remarks'
import { decideAnswer, withRemarks, type AnswerState } from '@/quiz/answer'
import { fieldsOf, keyOf } from '@/quiz/response'
import { loadModule } from '@/server/module'
import { loadSpeechCheck } from '@/server/speech-check'

const GONE = 'This question is not here any more. Open the lesson again.'

/** Marks one question. The form’s `question` field names it; nothing is stored. */
export async function answerQuestion(_before: unknown, form: FormData): Promise<AnswerState> {
  const sent = sentOf(form)
  const { question, evidence } = await find(form)
  if (question === undefined) return { kind: 'invalid', reason: GONE, sent }
  const state = decideAnswer(question, new Map(Object.entries(sent)), evidence)
  if (state.kind !== 'answered' || state.response.kind !== 'respond') return state
  const { ledger } = await loadSpeechCheck()
  return withRemarks(state, remarksOn(state.response.text, ledger), evidence)
}

/** A question with its own key given as the answer: what a speaker shows a class. */
export async function showAnswer(_before: unknown, form: FormData): Promise<AnswerState> {
  const { question, evidence } = await find(form)
  if (question === undefined) return { kind: 'invalid', reason: GONE, sent: {} }
  return decideAnswer(question, fieldsOf(keyOf(question)), evidence)
}

async function find(form: FormData) {
  const { questions, evidence } = await loadModule()
  const id = form.get('question')
  return { question: questions.find(one => one.id === id), evidence }
}
