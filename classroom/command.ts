import type { Certainty } from '@/quiz/certainty'
import type { Settings } from './charter'
import type { RoomEvent } from './event'

/** What somebody wants to happen in a room. */
export type Command = StudentCommand | TeacherCommand

/** `participant` and `voter` are known from the device’s token, never from what a browser says. */
export type StudentCommand =
  /** Without a name, one is given. */
  | { kind: 'join'; participant: string; team?: number; name?: string }
  | {
      kind: 'answer'
      participant: string
      step: string
      round: number
      fields: Record<string, string[]>
      certainty?: Certainty
    }
  | { kind: 'vote'; participant: string; voter: string; step: string; choice: string }
  | { kind: 'rename'; participant: string; name: string }
  | { kind: 'onward'; participant: string; step: string }

export type TeacherCommand =
  /** Puts a step before the class; again after it was closed: a second vote. */
  | { kind: 'open'; step: string; seconds?: number }
  | { kind: 'again' }
  | { kind: 'close' }
  | { kind: 'show' }
  | { kind: 'pause' | 'resume' | 'lock' | 'unlock' }
  | { kind: 'end' }
  | { kind: 'remove' | 'ban' | 'readmit'; participant: string }
  | { kind: 'name'; participant: string; name: string }
  | { kind: 'set'; settings: Settings }
  | { kind: 'clock'; step: string; action: ClockAction }
  /** A student’s paper, typed in: who is not in the room yet comes in by it. */
  | {
      kind: 'paper'
      participant: string
      name: string
      answers: { step: string; fields: Record<string, string[]> }[]
    }

export type ClockAction =
  | { kind: 'speech'; speech: number }
  | { kind: 'start' | 'stop' | 'reset' | 'open-vote' | 'close-vote' }

/** What a command leads to: events, none where it changes nothing, or a reason why not. */
export type Decision =
  { kind: 'events'; events: RoomEvent[] } | { kind: 'refused'; refusal: Refused; reason: string }

/** Why a command was refused, for a screen that says it in its own way. */
export type Refused =
  | 'not-here'
  | 'locked'
  | 'paused'
  | 'closed'
  | 'ended'
  | 'removed'
  | 'banned'
  | 'full'
  | 'name'
  | 'answer'
  | 'unknown'
  | 'not-now'
