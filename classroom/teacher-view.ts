import { adviceOn } from './advice'
import { ballotResult } from './ballot-result'
import { isBallot } from './decide-vote'
import { isWaiting } from './parts'
import { testLines } from './tests-taken'
import { answersTo, lastRound, type Participant, type Room } from './room'
import { answeredBy, spreadsOf } from './spread'
import { titleOf, type Step } from './step'
import { studentRoom } from './student-view'
import type { Person, ProjectorView, StepLine, TeacherView } from './view'

/** What stands on the wall. */
export function projectorView(room: Room, version: number): ProjectorView {
  return {
    ...studentRoom(room, version),
    code: room.charter.code,
    people: countPresent(room),
    answered: answeredNow(room),
  }
}

/** The teacher’s desk, without the list of people. `erasedAt`: when the class is erased, in ms. */
export function teacherView(room: Room, version: number, erasedAt: number): TeacherView {
  return {
    ...projectorView(room, version),
    createdAt: room.charter.createdAt,
    erasedAt,
    steps: room.charter.steps.map((step, index) => stepLine(room, step, index + 1)),
    ...outcomeNow(room),
    ...testLines(room),
  }
}

function countPresent(room: Room): number {
  let count = 0
  for (const person of room.people.values()) if (person.standing === 'here') count++
  return count
}

function answeredNow(room: Room): number {
  return room.place.kind === 'lobby' ? 0 : answered(room, room.place.step, room.place.round)
}

/** Of a secret vote, the ballots: who cast them is not known, so that they may be more than those still present. */
function answered(room: Room, step: Step, round: number): number {
  if (isBallot(step)) return ballotResult(room, step).voters
  return answeredBy(room, step.id, round)
}

function stepLine(room: Room, step: Step, number: number): StepLine {
  const round = Math.max(1, lastRound(room, step.id))
  const spread = step.kind === 'question' ? spreadsOf(room, step).at(-1) : undefined
  return {
    step: step.id,
    number,
    kind: step.kind,
    title: titleOf(step),
    state: stateOf(room, step),
    answered: spread?.answered ?? answered(room, step, round),
    ...(spread !== undefined &&
      spread.answered > 0 &&
      isMarked(step) && { right: spread.right / spread.answered }),
  }
}

function isMarked(step: Step): boolean {
  return step.kind === 'question' && step.question.kind !== 'respond'
}

function stateOf(room: Room, step: Step): StepLine['state'] {
  const { place, shown, openings, charter } = room
  if (charter.pace !== 'teacher') return isWaiting(room, step) ? 'to-come' : 'open'
  if (place.kind === 'step' && place.step === step) return place.state
  if (shown.has(step.id)) return 'shown'
  return openings.has(step.id) ? 'closed' : 'to-come'
}

function outcomeNow(room: Room): Pick<TeacherView, 'rounds' | 'ballots' | 'advice'> {
  if (room.place.kind === 'lobby') return { rounds: [] }
  const { step, state, round } = room.place
  if (isBallot(step)) return { rounds: [], ballots: ballotResult(room, step) }
  if (step.kind !== 'question') return { rounds: [] }
  const rounds = spreadsOf(room, step)
  const last = rounds[round - 1]
  const isJudged = last !== undefined && state !== 'open' && isMarked(step)
  return { rounds, ...(isJudged && { advice: adviceOn(last) }) }
}

/** Everybody who ever came in. `isHere`: whether a device of theirs is connected. */
export function peopleOf(room: Room, isHere: (participant: string) => boolean): Person[] {
  return [...room.people.values()].map(person => personOf(room, person, isHere(person.id)))
}

function personOf(room: Room, person: Participant, here: boolean): Person {
  const { id, name, team, joinedAt, standing } = person
  const answer =
    room.place.kind === 'step'
      ? answersTo(room, room.place.step.id, room.place.round).get(id)
      : undefined
  const opened =
    answer === undefined ? undefined : room.openings.get(answer.step)?.[answer.round - 1]
  return {
    id,
    name,
    team,
    joinedAt,
    standing,
    here,
    answered: answer !== undefined,
    ...(room.settings.speed &&
      answer !== undefined &&
      opened !== undefined && { took: answer.at - opened }),
  }
}
