import type { Decision, Refused } from './command'
import type { RoomEvent } from './event'

/** The outcome that these events come about; none: all is as wished already. */
export function events(...list: RoomEvent[]): Decision {
  return { kind: 'events', events: list }
}

export function refused(refusal: Refused, reason: string): Decision {
  return { kind: 'refused', refusal, reason }
}
