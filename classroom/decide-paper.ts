import type { Decision, TeacherCommand } from './command'
import { answeredEvent, readAnswer } from './decide-answer'
import { bearerOf } from './decide-student'
import { events, refused } from './decision'
import type { RoomEvent } from './event'
import { readName } from './names'
import type { Room } from './room'

type Paper = Extract<TeacherCommand, { kind: 'paper' }>

/** What a student’s paper, typed in, leads to: all of it is taken, or none, with the sentence of the first that is wrong. */
export function decidePaper(room: Room, paper: Paper, now: number): Decision {
  const known = bearerOf(room, paper.name)
  const participant = known ?? paper.participant
  const joined: RoomEvent[] = []
  if (known === undefined) {
    const reading = readName(paper.name, () => false)
    if (reading.kind === 'refused') return refused('name', reading.reason)
    joined.push({ kind: 'joined', participant, name: reading.name, team: 0, at: now })
  }
  const answers: RoomEvent[] = []
  for (const { step: id, fields } of paper.answers) {
    const step = room.stepsById.get(id)
    if (step?.kind !== 'question') return refused('unknown', 'This room has no such question.')
    const reading = readAnswer(step, fields)
    if (reading.kind === 'refused') return refused('answer', reading.reason)
    answers.push(answeredEvent(room, { participant, step: id, round: 1 }, reading.given, now))
  }
  return events(...joined, ...answers)
}
