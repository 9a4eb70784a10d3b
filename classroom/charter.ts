import type { Pace, Step } from './step'

/** What a room is from its first moment to its last. `live`: a class together; `assignment`: alone, in a span of time. */
export type Charter = {
  id: string
  code: string
  title: string
  kind: 'live' | 'assignment'
  pace: Pace
  steps: readonly Step[]
  terms: Terms
  /** As they are when the room is made. */
  settings: Settings
  /** How many teams there are where the pace is the teams’. */
  teams: number
  createdAt: number
}

/** An assignment’s terms; a live room has those of one attempt without limits. Moments in ms since 1970. */
export type Terms = {
  opensAt?: number
  dueAt?: number
  /** Attempts allowed at each question. */
  attempts: number
  counts: (typeof COUNTING)[number]
  /** Whether each student gets the questions in an order of their own, drawn from their id. */
  shuffled: boolean
  /** When the explanation is given to who answers at their own pace: with each answer, or once it is due. */
  explains: (typeof EXPLAINING)[number]
}

/** Which attempt counts. */
export const COUNTING = ['first', 'best', 'last'] as const
export const EXPLAINING = ['each', 'due'] as const

/** What a teacher may switch while the room runs. */
export type Settings = {
  /** Students may choose a name in place of the one they were given. */
  ownNames: boolean
  /** Questions ask how sure the student is. */
  certainty: boolean
  /** How fast an answer came is shown beside it. It never counts as knowledge. */
  speed: boolean
  /** Where everybody takes a test before the teaching and one after it alone: whether the latter is open. */
  afterOpen?: boolean
}

export const SETTINGS: Settings = { ownNames: true, certainty: true, speed: false }
export const LIVE_TERMS: Terms = {
  attempts: 1,
  counts: 'last',
  shuffled: false,
  explains: 'each',
}
