import type { Question } from '@/quiz/question'
import { answersTo, isPresent, lastRound, type Room } from './room'
import type { QuestionStep } from './step'
import type { Spread } from './view'

/** How each vote on a question came out so far, of those who were not removed. */
export function spreadsOf(room: Room, step: QuestionStep): Spread[] {
  const rounds = Math.max(lastRound(room, step.id), 1)
  return Array.from({ length: rounds }, (_, i) => spreadOf(room, step, i + 1))
}

function spreadOf(room: Room, { id, question }: QuestionStep, round: number): Spread {
  const parts = new Map(partsOf(question).map(part => [part, 0]))
  let [answered, right] = [0, 0]
  for (const answer of answersTo(room, id, round).values()) {
    if (!isPresent(room, answer.participant)) continue
    answered++
    if (answer.score === 1) right++
    for (const part of answer.fields.option ?? []) parts.set(part, (parts.get(part) ?? 0) + 1)
  }
  return { round, answered, right, parts: [...parts].map(([part, count]) => ({ id: part, count })) }
}

/** The options of the kinds of question whose form field `option` holds their ids. */
function partsOf(question: Question): string[] {
  switch (question.kind) {
    case 'choice':
    case 'multi':
    case 'evidence':
      return question.options.map(option => option.id)
    default:
      return []
  }
}

/** How many who were not removed have answered a step, in one vote or attempt. */
export function answeredBy(room: Room, step: string, round: number): number {
  let count = 0
  for (const participant of answersTo(room, step, round).keys())
    if (isPresent(room, participant)) count++
  return count
}
