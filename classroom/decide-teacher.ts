import { seeded } from '@/quiz/random'
import { decideClock } from './decide-clock'
import { tallyBallots } from './ballots'
import type { Decision, TeacherCommand } from './command'
import { decidePaper } from './decide-paper'
import { events, refused } from './decision'
import type { RoomEvent } from './event'
import { nameKey, newName, readName } from './names'
import { lastRound, type Participant, type Room } from './room'
import type { Step } from './step'

export function decideTeacher(room: Room, command: TeacherCommand, now: number): Decision {
  if (room.ended !== undefined)
    return command.kind === 'end' ? events() : refused('ended', 'This room has ended.')
  switch (command.kind) {
    case 'open':
      return decideOpen(room, command, now)
    case 'again':
      return decideAgain(room, now)
    case 'close':
      return decideClose(room, now)
    case 'show':
      return decideShow(room, now)
    case 'clock':
      return decideClock(room, command, now)
    case 'paper':
      return decidePaper(room, command, now)
    case 'end':
      return events({ kind: 'ended', ...tallyBallots(room), at: now })
    default:
      return decideOrder(room, command, now)
  }
}

type Open = Extract<TeacherCommand, { kind: 'open' }>

/**
 * Puts a step before the class. A step that was closed takes answers to the same vote again; one that was shown is shown again,
 * since who has read the key has nothing to answer.
 */
function decideOpen(room: Room, { step: id, seconds }: Open, now: number): Decision {
  const step = room.stepsById.get(id)
  if (step === undefined) return refused('unknown', 'This room has no such step.')
  if (room.charter.pace !== 'teacher')
    return refused('not-now', 'In this room, the class goes on at its own pace.')
  const { place } = room
  if (place.kind === 'step' && place.step === step && place.state !== 'closed') return events()
  const round = Math.max(1, lastRound(room, id))
  const opened = { kind: 'opened' as const, step: id, round, at: now }
  if (room.shown.has(id))
    return events(opened, { kind: 'closed', at: now }, { kind: 'shown', at: now })
  const limit = secondsFor(step, seconds)
  return events({ ...opened, ...(limit !== undefined && { closesAt: now + 1000 * limit }) })
}

function secondsFor(step: Step, asked: number | undefined): number | undefined {
  return asked ?? (step.kind === 'question' ? step.seconds : undefined)
}

/** Peer instruction’s second vote, after neighbours have talked: the key has not been shown. */
function decideAgain({ place }: Room, now: number): Decision {
  if (place.kind === 'lobby' || place.step.kind !== 'question' || place.state !== 'closed')
    return refused('not-now', 'A second vote needs a question that is closed and not shown yet.')
  return events({ kind: 'opened', step: place.step.id, round: place.round + 1, at: now })
}

function decideClose({ place }: Room, now: number): Decision {
  if (place.kind === 'lobby') return refused('not-now', 'Nothing is open.')
  return place.state === 'open' ? events({ kind: 'closed', at: now }) : events()
}

function decideShow({ place }: Room, now: number): Decision {
  if (place.kind === 'lobby') return refused('not-now', 'Nothing is there to show.')
  if (place.step.kind === 'slide' || place.step.kind === 'task') return events()
  switch (place.state) {
    case 'open':
      return events({ kind: 'closed', at: now }, { kind: 'shown', at: now })
    case 'closed':
      return events({ kind: 'shown', at: now })
    case 'shown':
      return events()
  }
}

type Order = Exclude<
  TeacherCommand,
  { kind: 'open' | 'again' | 'close' | 'show' | 'clock' | 'paper' | 'end' }
>

function decideOrder(room: Room, command: Order, now: number): Decision {
  switch (command.kind) {
    case 'pause':
      return events(...(room.paused ? [] : [{ kind: 'paused' as const, at: now }]))
    case 'resume':
      return events(...(room.paused ? [{ kind: 'resumed' as const, at: now }] : []))
    case 'lock':
      return events(...(room.locked ? [] : [{ kind: 'locked' as const, at: now }]))
    case 'unlock':
      return events(...(room.locked ? [{ kind: 'unlocked' as const, at: now }] : []))
    case 'set':
      return events({ kind: 'set', settings: command.settings, at: now })
    default:
      return decidePerson(room, command, now)
  }
}

type OnPerson = Extract<Order, { participant: string }>

function decidePerson(room: Room, command: OnPerson, now: number): Decision {
  const { participant } = command
  const person = room.people.get(participant)
  if (person === undefined) return refused('unknown', 'Nobody in this room has that id.')
  switch (command.kind) {
    case 'remove':
      return events(...(person.standing === 'here' ? [removed(participant, false, now)] : []))
    case 'ban':
      return events(...(person.standing === 'banned' ? [] : [removed(participant, true, now)]))
    case 'readmit':
      return person.standing === 'here' ? events() : events(...readmission(room, person, now))
    case 'name': {
      const reading = readName(command.name, key => {
        const bearer = room.bearers.get(key)
        return bearer !== undefined && bearer !== participant
      })
      if (reading.kind === 'refused') return refused('name', reading.reason)
      return events({ kind: 'named', participant, name: reading.name, at: now })
    }
  }
}

/** Somebody else may have the name by now: then they are given another. */
function readmission(room: Room, { id, name }: Participant, at: number): RoomEvent[] {
  const back: RoomEvent = { kind: 'readmitted', participant: id, at }
  if (room.bearers.get(nameKey(name)) === id) return [back]
  const other = newName(key => room.bearers.has(key), seeded(id))
  return [back, { kind: 'named', participant: id, name: other, at }]
}

function removed(participant: string, banned: boolean, at: number) {
  return { kind: 'removed' as const, participant, banned, at }
}
