import 'server-only'
import type { Charter } from '@/classroom/charter'
import type { RoomEvent } from '@/classroom/event'
import { replay, type Room } from '@/classroom/room'
import { studentRoom, yours, type Viewer } from '@/classroom/student-view'
import { peopleOf, projectorView, teacherView } from '@/classroom/teacher-view'
import type { RoomRow } from '@/server/classroom/store/read'
import { charterOf, type Kept } from '@/server/classroom/store/rows'
import { participantOf, voterOf } from '@/server/classroom/secrets'
import { Audience } from './audience'
import { newsIn } from './news'
import type { Bye } from './stream'

/** What connects a room’s processes. `isHere`: whether another has somebody’s device connected. */
export type Neighbours = { changed: () => void; isHere: (participant: string) => boolean }

/** A room in memory, as it was last kept, with all who watch it from this process. */
export class LiveRoom {
  readonly id: string
  readonly owner: string
  readonly charter: Charter
  readonly audience: Audience
  room: Room
  version: number
  erasedAt: number
  /** Undefined once the room has ended: no device can be marked any more. */
  ballotSecret: string | undefined
  /** When somebody last asked for it, in ms. */
  usedAt: number
  /** The keeping that is under way: until it is done, the room may hold what is not durable yet. */
  keeping: Promise<unknown> | undefined
  /** What everybody sees, and the version at which it last changed. */
  private shared: { json: string; version: number } | undefined
  private sharedVersion: number
  private timer: NodeJS.Timeout | undefined
  private close: (() => void) | undefined
  private neighbours: Neighbours | undefined

  constructor(row: RoomRow, kept: readonly Kept[], now: number) {
    this.id = row.id
    this.owner = row.class
    this.charter = charterOf(row)
    this.erasedAt = row.erased_at
    this.ballotSecret = row.ballot_secret ?? undefined
    this.room = replay(
      this.charter,
      kept.map(({ event }) => event),
    )
    this.version = row.version
    this.sharedVersion = row.version
    this.usedAt = now
    this.audience = new Audience(this)
  }

  /** Takes what is stored in place of what is in memory, where a keeping has failed. */
  reload(row: RoomRow, kept: readonly Kept[]): void {
    this.room = replay(
      this.charter,
      kept.map(({ event }) => event),
    )
    this.ballotSecret = row.ballot_secret ?? undefined
    this.erasedAt = row.erased_at
    this.version = row.version
    this.touch()
    this.audience.refreshAll()
  }

  /** Tells all who watch, once events are durable and `room` has them. */
  publish(events: readonly RoomEvent[], version: number): void {
    this.version = version
    if (this.room.ended !== undefined) this.ballotSecret = undefined
    const news = newsIn(events, this.charter.pace === 'team')
    if (news.room) this.touch()
    this.audience.tell(news)
    this.setTimer()
  }

  /** Has a question that is open for a time closed when it is over. */
  closeInTime(close: () => void): void {
    this.close = close
    this.setTimer()
  }

  /** Has other processes told who is connected through this one, and asks what they have told. */
  shareWith(neighbours: Neighbours): void {
    this.neighbours = neighbours
  }

  /** Somebody’s device has connected, or is gone. */
  connectionsChanged(): void {
    this.neighbours?.changed()
  }

  /** Lets go of all who watch, and of the clock. */
  end(why: Bye): void {
    clearTimeout(this.timer)
    this.close = undefined
    this.audience.end(why)
  }

  private setTimer(): void {
    clearTimeout(this.timer)
    const { place, ended } = this.room
    if (place.kind === 'lobby' || place.closesAt === undefined || ended !== undefined) return
    const { closesAt } = place
    this.timer = setTimeout(() => {
      const now = this.room.place
      if (now.kind === 'step' && now.closesAt === closesAt) this.close?.()
    }, closesAt - Date.now())
    this.timer.unref()
  }

  private touch(): void {
    this.sharedVersion = this.version
    this.shared = undefined
  }

  /** What everybody in the room sees, as JSON made once for all. */
  sharedJson(): { json: string; version: number } {
    this.shared ??= {
      json: JSON.stringify(studentRoom(this.room, this.sharedVersion)),
      version: this.sharedVersion,
    }
    return this.shared
  }

  /** Who holds a token: nobody in this room as far as it knows, until `yours` finds them. */
  viewer(token: string): Viewer {
    return {
      participant: participantOf(this.id, token),
      voter: this.ballotSecret === undefined ? '' : voterOf(this.ballotSecret, token),
    }
  }

  yours(viewer: Viewer, now: number) {
    return yours(this.room, viewer, now)
  }

  teacherView() {
    return teacherView(this.room, this.version, this.erasedAt)
  }

  projectorView() {
    return projectorView(this.room, this.version)
  }

  people() {
    const people = peopleOf(
      this.room,
      id => this.audience.isHere(id) || this.neighbours?.isHere(id) === true,
    )
    return { version: this.version, people }
  }
}
