import type { Charter } from '@/classroom/charter'
import type { Command } from '@/classroom/command'
import { decide } from '@/classroom/decide'
import type { RoomEvent } from '@/classroom/event'
import { apply, replay, type Room } from '@/classroom/room'

/** A room that is played command by command: what came of each, and the events that were kept. */
export class Play {
  readonly events: RoomEvent[] = []
  readonly room: Room
  now = 1000

  readonly charter: Charter

  constructor(charter: Charter) {
    this.charter = charter
    this.room = replay(charter, [])
  }

  /** The refusal, or `done`. */
  do(command: Command): string {
    this.now += 10
    const decision = decide(this.room, command, this.now)
    if (decision.kind === 'refused') return decision.refusal
    for (const event of decision.events) {
      this.events.push(event)
      apply(this.room, event)
    }
    return 'done'
  }

  all(...commands: Command[]): string[] {
    return commands.map(command => this.do(command))
  }
}

export function join(participant: string): Command {
  return { kind: 'join', participant }
}

export function answer(participant: string, step: string, option: string, round = 1): Command {
  return { kind: 'answer', participant, step, round, fields: { option: [option] } }
}

/** A ballot; the mark of a device is made up from who holds it, which only a test can do. */
export function vote(participant: string, step: string, choice: string): Command {
  return { kind: 'vote', participant, voter: `mark of ${participant}`, step, choice }
}
