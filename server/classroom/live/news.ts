import 'server-only'
import type { RoomEvent } from '@/classroom/event'

/** Whom some events concern. */
export type News = {
  /** What everybody in the room sees has changed. */
  room: boolean
  /** What is everybody’s own has changed. */
  everybody: boolean
  /** Whose own has changed. */
  people: Set<string>
  /** Who has answered: their own device knows, so that another of theirs may be told a little later. */
  answered: Set<string>
}

/** Reads from events what has to be sent to whom. The teacher’s desk and the wall are told of all. */
export function newsIn(events: readonly RoomEvent[], hasTeams: boolean): News {
  const news: News = { room: false, everybody: false, people: new Set(), answered: new Set() }
  for (const event of events) {
    switch (event.kind) {
      case 'answered':
        news.answered.add(event.participant)
        if (hasTeams) news.everybody = true
        break
      case 'joined':
      case 'removed':
      case 'readmitted':
      case 'named':
        news.people.add(event.participant)
        if (hasTeams) news.everybody = true
        break
      case 'voted':
        break
      case 'moved':
        news.everybody = true
        break
      case 'shown':
      case 'ended':
      case 'set':
        news.everybody = true
        news.room = true
        break
      default:
        news.room = true
    }
  }
  return news
}
