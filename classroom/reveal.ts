import { decideAnswerWith, type Answered } from '@/quiz/answer'
import { fieldsOf, keyOf } from '@/quiz/response'
import type { Fields } from '@/quiz/parts'
import type { QuestionStep } from './step'

/** A question answered by its own key: what is right, why, and what shows it. */
export function keyRevealed(step: QuestionStep): Answered {
  return told(step, fieldsOf(keyOf(step.question)))
}

/** What is told after an answer; after one without anything in it, which says that somebody does not know, the key. */
export function revealed(step: QuestionStep, fields: Fields): Answered {
  return fields.size === 0 ? keyRevealed(step) : told(step, fields)
}

/** Throws on fields that are no answer: only kept answers are revealed. */
function told({ question, cards, id }: QuestionStep, fields: Fields): Answered {
  const state = decideAnswerWith(question, fields, cite => {
    const card = cards[cite]
    if (card === undefined) throw new Error(`Step ${id} was made without the evidence ${cite}.`)
    return card
  })
  if (state.kind !== 'answered') throw new Error(`Step ${id} has a kept answer that is none.`)
  return state
}
