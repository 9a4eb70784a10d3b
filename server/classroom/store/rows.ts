import 'server-only'
import type { Charter } from '@/classroom/charter'
import type { Answered, Joined, RoomEvent, Voted } from '@/classroom/event'
import { CERTAINTIES } from '@/quiz/certainty'
import type { Schema } from './schema'

/** An event, and its place in the order of its room’s changes. */
export type Kept = { version: number; event: RoomEvent }

/** The rows that events are kept as, by table. */
export type Rows = {
  events: Schema['events'][]
  participants: Schema['participants'][]
  answers: Schema['answers'][]
  ballots: Schema['ballots'][]
}

export function rowsOf(room: string, kept: readonly Kept[]): Rows {
  const rows: Rows = { events: [], participants: [], answers: [], ballots: [] }
  for (const { version, event } of kept) {
    switch (event.kind) {
      case 'joined':
        rows.participants.push(participantRow(room, version, event))
        break
      case 'answered':
        rows.answers.push(answerRow(room, version, event))
        break
      case 'voted':
        rows.ballots.push(ballotRow(room, version, event))
        break
      default:
        rows.events.push({ room, version, event: JSON.stringify(event) })
    }
  }
  return rows
}

function participantRow(room: string, version: number, { participant, name, team, at }: Joined) {
  return { room, version, id: participant, name, team, joined_at: at }
}

function answerRow(room: string, version: number, event: Answered) {
  const { step, round, participant, fields, certainty, score, verdict, at } = event
  return {
    room,
    version,
    step,
    round,
    participant,
    fields: JSON.stringify(fields),
    certainty: certainty ?? null,
    score: score ?? null,
    verdict: verdict ?? null,
    at,
  }
}

function ballotRow(room: string, version: number, { step, voter, choice }: Voted) {
  return { room, version, step, voter, choice }
}

export function joinedOf(row: Schema['participants']): Kept {
  const { id, name, team, joined_at: at, version } = row
  return { version, event: { kind: 'joined', participant: id, name, team, at } }
}

export function answeredOf(row: Schema['answers']): Kept {
  const { step, round, participant, at, version } = row
  return {
    version,
    event: {
      kind: 'answered',
      step,
      round,
      participant,
      fields: JSON.parse(row.fields),
      at,
      ...optional(
        'certainty',
        CERTAINTIES.find(it => it === row.certainty),
      ),
      ...optional('score', row.score ?? undefined),
      ...optional(
        'verdict',
        VERDICTS.find(it => it === row.verdict),
      ),
    },
  }
}

const VERDICTS = ['right-reason', 'wrong-reason', 'wrong'] as const

function optional<K extends string, V>(key: K, value: V | undefined): { [k in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [k in K]?: V })
}

export function votedOf({ step, voter, choice, version }: Schema['ballots']): Kept {
  return { version, event: { kind: 'voted', step, voter, choice } }
}

/** What this app has written it believes: events are decided before they are kept. */
export function eventOf({ version, event }: Schema['events']): Kept {
  return { version, event: JSON.parse(event) }
}

export function charterOf(row: Pick<Schema['rooms'], 'charter'>): Charter {
  return JSON.parse(row.charter)
}
