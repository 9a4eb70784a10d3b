import { publicQuestion } from '@/quiz/public'
import { ballotResult } from './ballot-result'
import { CLOCK_AT_START } from './decide-clock'
import { isWaiting } from './parts'
import { keyRevealed } from './reveal'
import type { Place, Room } from './room'
import { spreadsOf } from './spread'
import {
  choicesOf,
  titleOf,
  type DebateStep,
  type PollStep,
  type QuestionStep,
  type StanceStep,
  type Step,
  type TaskStep,
} from './step'
import type { Now, NowBallot, NowDebate, NowQuestion, NowTask, OwnPaceStep } from './view'

/** What the class is at, as everybody in it may see it. */
export function nowOf(room: Room): Now {
  if (room.ended !== undefined) return { kind: 'ended', at: room.ended.at }
  if (room.charter.pace !== 'teacher') return ownPace(room)
  return room.place.kind === 'lobby' ? { kind: 'lobby' } : atStep(room, room.place)
}

/** What waits for its teacher is not there at all: nobody reads the second test before it is time. */
function ownPace(room: Room): Now {
  const steps = room.charter.steps.flatMap((step, index) =>
    isWaiting(room, step) ? [] : ownPaceStep(step, index),
  )
  const waits = room.charter.steps.some(step => isWaiting(room, step))
  return { kind: 'own-pace', steps, ...(waits && { waits }) }
}

type At = Extract<Place, { kind: 'step' }>

function atStep(room: Room, place: At): Now {
  const { step } = place
  const number = room.charter.steps.indexOf(step) + 1
  switch (step.kind) {
    case 'question':
      return questionView(room, place, step, number)
    case 'slide':
      return slideView(step, number)
    case 'poll':
    case 'stance':
      return ballotView(room, place, step, number)
    case 'debate':
      return debateView(room, place, step, number)
    case 'task':
      return taskView(place, step, number)
  }
}

function questionView(room: Room, place: At, step: QuestionStep, number: number): NowQuestion {
  const { round, state, closesAt } = place
  const common = {
    kind: 'question' as const,
    step: step.id,
    number,
    round,
    question: publicQuestion(step.question),
    ...(step.part !== undefined && { part: step.part }),
  }
  switch (state) {
    case 'open': {
      const openedAt = room.openings.get(step.id)?.at(-1) ?? 0
      return { ...common, state, openedAt, ...(closesAt !== undefined && { closesAt }) }
    }
    case 'closed':
      return { ...common, state }
    case 'shown':
      return { ...common, state, reveal: keyRevealed(step), rounds: spreadsOf(room, step) }
  }
}

function slideView(step: Extract<Step, { kind: 'slide' }>, number: number) {
  const { id, section, text } = step
  return { kind: 'slide' as const, step: id, number, section, text }
}

function ballotCommon(step: PollStep | StanceStep, number: number) {
  return {
    kind: step.kind,
    step: step.id,
    number,
    prompt: titleOf(step),
    choices: choicesOf(step),
    ...(step.kind === 'stance' && { stage: step.stage }),
  }
}

function ballotView(
  room: Room,
  { state }: At,
  step: PollStep | StanceStep,
  number: number,
): NowBallot {
  const common = ballotCommon(step, number)
  return state === 'shown'
    ? { ...common, state, result: ballotResult(room, step) }
    : { ...common, state }
}

function debateView(room: Room, { state }: At, step: DebateStep, number: number): NowDebate {
  const { id, resolution, sides, speeches } = step
  return {
    kind: 'debate',
    step: id,
    number,
    debate: { resolution, sides, speeches },
    clock: room.clocks.get(id) ?? CLOCK_AT_START,
    choices: choicesOf(step),
    ...(state === 'shown' && { result: ballotResult(room, step) }),
  }
}

function taskCommon({ id, task, title, href, asks }: TaskStep, number: number) {
  return { kind: 'task' as const, step: id, number, task, title, href, asks }
}

function taskView({ state }: At, step: TaskStep, number: number): NowTask {
  return { ...taskCommon(step, number), state: state === 'open' ? 'open' : 'closed' }
}

/** A debate needs a class together: there is none at one’s own pace. */
function ownPaceStep(step: Step, index: number): OwnPaceStep[] {
  const number = index + 1
  switch (step.kind) {
    case 'question': {
      const { id, part } = step
      const question = publicQuestion(step.question)
      return [{ kind: 'question', step: id, number, question, ...(part !== undefined && { part }) }]
    }
    case 'slide':
      return [slideView(step, number)]
    case 'task':
      return [taskCommon(step, number)]
    case 'poll':
    case 'stance':
      return [ballotCommon(step, number)]
    case 'debate':
      return []
  }
}
