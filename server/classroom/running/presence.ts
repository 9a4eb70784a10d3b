import 'server-only'
import { Elsewhere, readSaying, sayingsOf } from '@/server/classroom/live/elsewhere'
import type { LiveRoom } from '@/server/classroom/live/live-room'
import { Throttle } from '@/server/classroom/live/throttle'
import { newId } from '@/server/classroom/secrets'
import type { Database } from '@/server/classroom/store/database'

/** At most so often a room’s list is said anew, in ms. */
const SAY_MS = 500
/** Asks all processes who is connected to a room through them. */
const ASK = 'who'

/**
 * Who is connected to a room, through whichever process: each says who is connected to it, and is told by the others. With
 * SQLite there is one process, and nothing is said.
 */
export class Presence {
  private readonly me = newId()
  private readonly database: Database
  private readonly loaded: (room: string) => Promise<LiveRoom | undefined> | undefined
  private readonly elsewhere = new Elsewhere()
  private stamp = 0
  private hasLeft = false

  constructor(
    database: Database,
    /** A room that this process has in memory. */
    loaded: (room: string) => Promise<LiveRoom | undefined> | undefined,
  ) {
    this.database = database
    this.loaded = loaded
  }

  /** Takes a room in that was just read, and asks the others of it. */
  share(live: LiveRoom): void {
    const throttle = new Throttle(SAY_MS, () => this.sayAll(live))
    live.shareWith({
      changed: () => throttle.ask(),
      isHere: participant => this.elsewhere.isHere(live.id, participant, Date.now()),
    })
    this.database.notices.say([`${ASK} ${live.id}`])
  }

  /** Says again who is connected, since a process that is silent counts as gone; and looks whether one has fallen silent. */
  beat(live: LiveRoom): void {
    if (live.audience.connected.length > 0) this.sayAll(live)
    if (this.elsewhere.hasHeard(live.id)) live.audience.heardElsewhere()
  }

  /** Says that nobody is connected through this process any more, and nothing after that. */
  leave(rooms: readonly LiveRoom[]): void {
    this.database.notices.say(rooms.flatMap(({ id }) => sayingsOf(this.me, id, ++this.stamp, [])))
    this.hasLeft = true
  }

  forget(room: string): void {
    this.elsewhere.forget(room)
  }

  hear(text: string): void {
    const [first, asked = ''] = text.split(' ')
    if (first === ASK) return void this.loaded(asked)?.then(live => live && this.sayAll(live))
    const saying = readSaying(text)
    if (saying.from === this.me) return
    const loading = this.loaded(saying.room)
    if (loading === undefined) return
    this.elsewhere.hear(saying, Date.now())
    void loading.then(live => live?.audience.heardElsewhere())
  }

  private sayAll(live: LiveRoom): void {
    if (this.hasLeft) return
    const ids = live.audience.connected
    this.database.notices.say(sayingsOf(this.me, live.id, ++this.stamp, ids))
  }
}
