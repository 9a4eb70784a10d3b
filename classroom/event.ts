import type { Certainty } from '@/quiz/certainty'
import type { Verdict } from '@/quiz/verdict'
import type { Settings } from './charter'

/** What happened in a room, in the order in which it was kept. Moments in ms since 1970. */
export type RoomEvent = Joined | Answered | Voted | Moved | Control

/** Somebody came in. Their device’s token is who they are; the room knows an id. */
export type Joined = { kind: 'joined'; participant: string; name: string; team: number; at: number }

/** An answer under a name; a later one of the same participant, step and round takes its place. */
export type Answered = {
  kind: 'answered'
  participant: string
  step: string
  /** The vote or attempt, from 1. */
  round: number
  fields: Record<string, string[]>
  certainty?: Certainty
  /** From 0 to 1; absent where no machine marks. */
  score?: number
  verdict?: Verdict
  at: number
}

/** A secret ballot. `voter` is a one-way mark of the device in this room, from which no participant can be found. */
export type Voted = { kind: 'voted'; voter: string; step: string; choice: string }

/** A team went on to a step. */
type Moved = { kind: 'moved'; team: number; step: string; at: number }

/** What a teacher did, or a clock for them. */
export type Control =
  | { kind: 'opened'; step: string; round: number; at: number; closesAt?: number }
  | { kind: 'closed'; at: number }
  | { kind: 'shown'; at: number }
  | { kind: 'paused' | 'resumed' | 'locked' | 'unlocked'; at: number }
  | { kind: 'removed'; participant: string; banned: boolean; at: number }
  | { kind: 'readmitted'; participant: string; at: number }
  | { kind: 'named'; participant: string; name: string; at: number }
  | { kind: 'set'; settings: Settings; at: number }
  | { kind: 'clock'; step: string; clock: DebateClock; at: number }
  /** Secret ballots end with the room as numbers: who cast them is not kept. */
  | { kind: 'ended'; tallies: BallotTally[]; pairs: PairTally[]; at: number }

/** Where a round of debate is: `elapsed` ms of its speech were spoken by `since`, when the clock was started; else it stands. */
export type DebateClock = {
  speech: number
  elapsed: number
  since?: number
  vote: 'not-yet' | 'open' | 'closed'
}

/** How many chose what on a step. */
export type BallotTally = { step: string; counts: Record<string, number> }

/** How many went from where to where on a motion; absent: no vote at that stage. */
export type PairTally = { motion: string; before?: string; after?: string; count: number }
