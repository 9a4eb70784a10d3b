import type { Command, Decision } from './command'
import { decideStudent } from './decide-student'
import { decideTeacher } from './decide-teacher'
import type { Room } from './room'

/**
 * What a command leads to in a room, at a moment in ms since 1970. It changes nothing: `apply` does, once the events are kept.
 * The same command again changes nothing more, so that whoever is not sure that it arrived may send it again.
 */
export function decide(room: Room, command: Command, now: number): Decision {
  switch (command.kind) {
    case 'join':
    case 'answer':
    case 'vote':
    case 'rename':
    case 'onward':
      return decideStudent(room, command, now)
    default:
      return decideTeacher(room, command, now)
  }
}
