import 'server-only'
import type { Kysely } from 'kysely'

/** The rows as they are stored, the same in both databases. Moments in ms since 1970. */
export type Schema = {
  classes: {
    id: string
    title: string
    key_hash: string
    created_at: number
    days: number
    erased_at: number
  }
  rooms: {
    id: string
    class: string
    code: string
    charter: string
    version: number
    ballot_secret: string | null
    ended_at: number | null
  }
  events: { room: string; version: number; event: string }
  participants: {
    room: string
    id: string
    name: string
    team: number
    joined_at: number
    version: number
  }
  answers: {
    room: string
    step: string
    round: number
    participant: string
    fields: string
    certainty: string | null
    score: number | null
    verdict: string | null
    at: number
    version: number
  }
  ballots: { room: string; step: string; voter: string; choice: string; version: number }
}

export type Queries = Kysely<Schema>
