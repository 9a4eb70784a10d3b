import type { Charter } from './charter'
import { answersTo, type Room } from './room'
import { PARTS, type Part, type Step } from './step'

/** Whether everybody goes through a test before the teaching and one after it alone: then the latter waits for its teacher. */
export function hasTwoTests({ pace, steps }: Pick<Charter, 'pace' | 'steps'>): boolean {
  return pace === 'self' && PARTS.every(part => steps.some(step => partOf(step) === part))
}

/** Whether a step belongs to a test after the teaching that its teacher has not opened yet. */
export function isWaiting({ charter, settings }: Room, step: Step): boolean {
  return partOf(step) === 'after' && settings.afterOpen !== true && hasTwoTests(charter)
}

export function partOf(step: Step): Part | undefined {
  return step.kind === 'question' ? step.part : undefined
}

/** The tests of which somebody has answered every question: a test is told of as a whole, lest one question help with the next. */
export function wholeParts(room: Room, participant: string): Set<Part> {
  const isAnswered = (step: Step) => answersTo(room, step.id, 1).has(participant)
  return new Set(
    PARTS.filter(part =>
      room.charter.steps.filter(step => partOf(step) === part).every(isAnswered),
    ),
  )
}
