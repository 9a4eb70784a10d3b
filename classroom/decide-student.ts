import { seeded } from '@/quiz/random'
import { decideAnswer } from './decide-answer'
import { decideVote } from './decide-vote'
import type { Decision, StudentCommand } from './command'
import { events, refused } from './decision'
import { nameKey, newName, readName } from './names'
import { isPresent, present, type Participant, type Room } from './room'
import { isShownToTeam } from './shown'

/** More than this are not a class; and a room must not grow without end by whoever has its code. */
const MOST_PEOPLE = 3000

export function decideStudent(room: Room, command: StudentCommand, now: number): Decision {
  if (command.kind === 'join') return decideJoin(room, command, now)
  const barred = barredFrom(room, command.participant)
  if (barred !== undefined) return barred
  switch (command.kind) {
    case 'answer':
      return decideAnswer(room, command, now)
    case 'vote':
      return decideVote(room, command, now)
    case 'rename':
      return decideRename(room, command, now)
    case 'onward':
      return decideOnward(room, command, now)
  }
}

/** Why somebody may do nothing here, or undefined where they may. */
function barredFrom(room: Room, id: string): Decision | undefined {
  const person = room.people.get(id)
  if (person === undefined) return refused('not-here', 'Join the room first.')
  if (person.standing !== 'here')
    return refused(person.standing, 'Your teacher has taken you out of this room.')
  if (room.ended !== undefined) return refused('ended', 'This room has ended.')
  return undefined
}

type Join = Extract<StudentCommand, { kind: 'join' }>

function decideJoin(room: Room, command: Join, now: number): Decision {
  const known = room.people.get(command.participant)
  if (known?.standing === 'here') return events()
  const closed = closedTo(room, known)
  if (closed !== undefined) return closed
  const isTaken = takenBut(room, command.participant)
  const name = nameFor(room, command, isTaken)
  if (name.kind === 'refused') return refused('name', name.reason)
  const { participant, team } = command
  return events({
    kind: 'joined',
    participant,
    name: name.name,
    team: teamFor(room, team),
    at: now,
  })
}

function closedTo(room: Room, known: Participant | undefined): Decision | undefined {
  if (room.ended !== undefined) return refused('ended', 'This room has ended.')
  if (known?.standing === 'banned')
    return refused('banned', 'Your teacher has taken you out of this room.')
  if (room.locked) return refused('locked', 'This room is locked. Ask your teacher to let you in.')
  if (room.people.size >= MOST_PEOPLE)
    return refused('full', `This room is full: ${MOST_PEOPLE} people are in it.`)
  return undefined
}

function takenBut(room: Room, id: string): (key: string) => boolean {
  return key => {
    const bearer = room.bearers.get(key)
    return bearer !== undefined && bearer !== id
  }
}

function nameFor(room: Room, { name, participant }: Join, isTaken: (key: string) => boolean) {
  if (name === undefined)
    return { kind: 'name' as const, name: newName(isTaken, seeded(participant)) }
  if (!room.settings.ownNames)
    return { kind: 'refused' as const, reason: 'In this room, names are given. Join without one.' }
  return readName(name, isTaken)
}

/** The team asked for, or the one with the fewest. 0 where there are no teams. */
function teamFor(room: Room, asked: number | undefined): number {
  const { teams, pace } = room.charter
  if (pace !== 'team') return 0
  if (asked !== undefined && asked >= 1 && asked <= teams) return asked
  const sizes = Array.from({ length: teams }, () => 0)
  for (const { team } of present(room)) sizes[team - 1] = (sizes[team - 1] ?? 0) + 1
  return sizes.indexOf(Math.min(...sizes)) + 1
}

function decideRename(
  room: Room,
  { participant, name }: Extract<StudentCommand, { kind: 'rename' }>,
  now: number,
): Decision {
  if (!room.settings.ownNames)
    return refused('name', 'In this room, names are given and stay as they are.')
  const reading = readName(name, takenBut(room, participant))
  if (reading.kind === 'refused') return refused('name', reading.reason)
  if (reading.name === room.people.get(participant)?.name) return events()
  return events({ kind: 'named', participant, name: reading.name, at: now })
}

/** A team goes on by one step at a time, and not before the last is behind it. Who is late in pressing changes nothing. */
function decideOnward(
  room: Room,
  { participant, step }: Extract<StudentCommand, { kind: 'onward' }>,
  now: number,
): Decision {
  const { steps, pace } = room.charter
  const team = room.people.get(participant)?.team
  if (pace !== 'team' || team === undefined)
    return refused('not-now', 'The teams do not set the pace in this room.')
  const at = steps.findIndex(({ id }) => id === room.teamSteps.get(team))
  const wanted = steps.findIndex(({ id }) => id === step)
  if (wanted < 0) return refused('unknown', 'This room has no such step.')
  if (wanted <= at) return events()
  const current = steps[at]
  const isWaiting = current?.kind === 'question' && !isShownToTeam(room, team, current.id)
  if (wanted > at + 1 || isWaiting)
    return refused('not-now', 'Your team is not there yet: everybody in it answers first.')
  return events({ kind: 'moved', team, step, at: now })
}

/** Who bears a name in this room. */
export function bearerOf(room: Room, name: string): string | undefined {
  const id = room.bearers.get(nameKey(name))
  return id !== undefined && isPresent(room, id) ? id : undefined
}
