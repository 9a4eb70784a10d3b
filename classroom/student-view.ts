import { nowOf } from './now-view'
import type { Answered } from './event'
import { partOf } from './parts'
import { present, type Participant, type Room } from './room'
import { shownTo, waitingFor } from './shown'
import type { OwnAnswer, StudentRoom, You } from './view'

/** What everybody in a room may see of it. `version` is that of the room as it is kept. */
export function studentRoom(room: Room, version: number): StudentRoom {
  const { id, title, kind, pace, terms, steps } = room.charter
  return {
    version,
    id,
    title,
    kind,
    pace,
    terms,
    settings: room.settings,
    paused: room.paused,
    locked: room.locked,
    length: steps.length,
    now: nowOf(room),
  }
}

/** Who looks: the participant, and the mark under which the same device casts secret ballots. */
export type Viewer = { participant: string; voter: string }

/** What is a student’s own, at a moment in ms; undefined for who never came in. */
export function yours(room: Room, { participant, voter }: Viewer, now: number): You | undefined {
  const person = room.people.get(participant)
  if (person === undefined) return undefined
  const shown = shownTo(room, participant, now)
  return {
    id: participant,
    name: person.name,
    standing: person.standing,
    answers: ownAnswers(room, participant, new Set(shown)),
    ballots: ownBallots(room, voter),
    shown,
    ...(room.charter.pace === 'team' && { team: teamOf(room, person) }),
  }
}

function ownAnswers(room: Room, participant: string, shown: ReadonlySet<string>): OwnAnswer[] {
  const own: OwnAnswer[] = []
  for (const answers of room.answers.values()) {
    const answer = answers.get(participant)
    if (answer !== undefined) own.push(ownAnswer(answer, tellsScore(room, shown, answer)))
  }
  return own
}

/** Alone, whoever may try again is told whether it was right, without the reason; of a test nothing is told but as a whole. */
function tellsScore(room: Room, shown: ReadonlySet<string>, answer: Answered): boolean {
  if (shown.has(answer.step)) return true
  const { pace, terms } = room.charter
  const step = room.stepsById.get(answer.step)
  return pace === 'self' && terms.explains === 'each' && step !== undefined && !partOf(step)
}

/** A student’s answer as they may see it. */
export function ownAnswer(answer: Answered, withScore: boolean): OwnAnswer {
  const { step, round, fields, certainty, at, score, verdict } = answer
  return {
    step,
    round,
    fields,
    at,
    ...(certainty !== undefined && { certainty }),
    ...(withScore && score !== undefined && { score }),
    ...(withScore && verdict !== undefined && { verdict }),
  }
}

function ownBallots(room: Room, voter: string): You['ballots'] {
  const own: You['ballots'] = []
  for (const [step, ballots] of room.ballots) {
    const choice = ballots.get(voter)
    if (choice !== undefined) own.push({ step, choice })
  }
  return own
}

function teamOf(room: Room, { team: number }: Participant): NonNullable<You['team']> {
  const step = room.teamSteps.get(number) ?? room.charter.steps[0]?.id
  return {
    number,
    members: present(room)
      .filter(person => person.team === number)
      .map(person => person.name),
    waitingFor: step === undefined ? 0 : waitingFor(room, number, step),
    ...(step !== undefined && { step }),
  }
}
