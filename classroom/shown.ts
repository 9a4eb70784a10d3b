import { partOf, wholeParts } from './parts'
import { answersTo, present, type Room } from './room'

/**
 * Whether somebody may read the explanation of a question, at a moment in ms. At the teacher’s pace, once it is shown to all; at
 * the team’s, once all of the team have answered; alone, once the attempts are used up or the answer is right, and of a test once
 * all of it is answered; or, where the terms say so, once the assignment is due.
 */
export function isShownTo(room: Room, participant: string, step: string, now: number): boolean {
  const { pace, terms } = room.charter
  switch (pace) {
    case 'teacher':
      return room.shown.has(step)
    case 'team': {
      const team = room.people.get(participant)?.team
      return team !== undefined && isShownToTeam(room, team, step)
    }
    case 'self':
      if (terms.explains === 'due') return terms.dueAt !== undefined && now >= terms.dueAt
      return isDone(room, participant, step) && isOfWholeTest(room, participant, step)
  }
}

/** Whether a step is of no test, or of one that somebody has answered whole. */
function isOfWholeTest(room: Room, participant: string, step: string): boolean {
  const found = room.stepsById.get(step)
  const part = found && partOf(found)
  return part === undefined || wholeParts(room, participant).has(part)
}

/** The questions whose explanation somebody may read, at a moment in ms: `isShownTo` of each, found at one go. */
export function shownTo(room: Room, participant: string, now: number): string[] {
  const { pace, terms, steps } = room.charter
  const questions = steps.filter(step => step.kind === 'question')
  if (pace !== 'self' || terms.explains === 'due')
    return questions.map(({ id }) => id).filter(id => isShownTo(room, participant, id, now))
  const whole = wholeParts(room, participant)
  return questions
    .filter(
      ({ id, part }) => (part === undefined || whole.has(part)) && isDone(room, participant, id),
    )
    .map(({ id }) => id)
}

/** Whether a team has all answered. */
export function isShownToTeam(room: Room, team: number, step: string): boolean {
  return present(room).some(person => person.team === team) && waitingFor(room, team, step) === 0
}

/** How many of a team have not answered. */
export function waitingFor(room: Room, team: number, step: string): number {
  const answers = answersTo(room, step, 1)
  return present(room).filter(person => person.team === team && !answers.has(person.id)).length
}

function isDone(room: Room, participant: string, step: string): boolean {
  const { attempts } = room.charter.terms
  const last = lastAttempt(room, participant, step)
  return (
    last === attempts || (last > 0 && answersTo(room, step, last).get(participant)?.score === 1)
  )
}

/** The number of somebody’s last attempt at a step; 0 before the first. */
export function lastAttempt(room: Room, participant: string, step: string): number {
  const { attempts } = room.charter.terms
  let last = 0
  while (last < attempts && answersTo(room, step, last + 1).has(participant)) last++
  return last
}
