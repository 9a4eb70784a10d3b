import 'server-only'
import type { Command } from '@/classroom/command'
import { openDatabase, type Database, type Store } from '@/server/classroom/store/database'
import { eraseOverdue } from '@/server/classroom/store/erase'
import { readRoom } from '@/server/classroom/store/read'
import { Committer, type Outcome } from '@/server/classroom/live/committer'
import { LiveRoom } from '@/server/classroom/live/live-room'
import { errorDetails, log } from './log'
import { Metrics } from './metrics'
import { Presence } from './presence'

const BEAT_MS = 15_000
const SWEEP_MS = 3_600_000
/** How long a room that nobody watches stays in memory, in ms. */
const IDLE_MS = 600_000

/** The rooms that this process has in memory, and what keeps them. */
export class Hub {
  readonly database: Database
  readonly metrics = new Metrics()
  private readonly committer: Committer
  private readonly rooms = new Map<string, Promise<LiveRoom | undefined>>()
  private readonly presence: Presence
  private readonly timers: NodeJS.Timeout[]
  /** Whether the server is about to end. */
  ending = false

  private constructor(database: Database) {
    this.database = database
    this.presence = new Presence(database, id => this.rooms.get(id))
    this.committer = new Committer(database, {
      onKept: report => this.metrics.keeping(report),
      onGone: live => this.forget(live.id),
      onFailed: error => {
        this.metrics.failure()
        log('error', 'keeping failed', errorDetails(error))
      },
    })
    this.timers = [
      setInterval(() => this.beat(), BEAT_MS),
      setInterval(() => void this.sweep(), SWEEP_MS),
    ]
    for (const timer of this.timers) timer.unref()
    void this.sweep()
  }

  /** Opens the database. Rejects where it cannot be reached. */
  static async open(store: Store): Promise<Hub> {
    const opened: { hub?: Hub } = {}
    const database = await openDatabase(store, {
      onNotice: (room, version) => opened.hub?.hear(room, version),
      onSaying: text => opened.hub?.presence.hear(text),
    })
    opened.hub = new Hub(database)
    return opened.hub
  }

  /** A room, as it was last kept; undefined where there is none. */
  async room(id: string): Promise<LiveRoom | undefined> {
    const known = this.rooms.get(id)
    const loading = known ?? this.load(id)
    if (known === undefined) this.rooms.set(id, loading)
    const live = await loading
    if (live === undefined) this.rooms.delete(id)
    else {
      live.usedAt = Date.now()
      await live.keeping
    }
    return live
  }

  private async load(id: string): Promise<LiveRoom | undefined> {
    try {
      const found = await readRoom(this.database, id, 0)
      const live = found && new LiveRoom(found.row, found.kept, Date.now())
      live?.closeInTime(() => void this.submit(live, { kind: 'close' }))
      if (live !== undefined) this.presence.share(live)
      return live
    } catch (error) {
      this.rooms.delete(id)
      throw error
    }
  }

  submit(live: LiveRoom, command: Command): Promise<Outcome> {
    return this.committer.submit(live, command)
  }

  /** Lets go of a room that was erased, and tells those who watch it, here and in other processes. */
  erased(ids: readonly string[]): void {
    for (const id of ids) {
      this.forget(id)
      this.database.notices.send(id, 0)
    }
  }

  /** How much is in memory. */
  async gauges(): Promise<Record<string, number>> {
    const rooms = await this.loaded()
    const streams = rooms.reduce((sum, { audience }) => sum + audience.size, 0)
    return { classroom_rooms: rooms.length, classroom_streams: streams }
  }

  /** Tells who watches to come back. Whoever opens a stream from now on is told at once. */
  async endStreams(): Promise<void> {
    this.ending = true
    const rooms = await this.loaded()
    this.presence.leave(rooms)
    for (const live of rooms) live.end('restart')
  }

  /** Keeps what was taken, and closes the database. */
  async close(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer)
    await this.endStreams()
    await this.committer.idle()
    await this.database.close()
  }

  private forget(id: string): void {
    const known = this.rooms.get(id)
    this.rooms.delete(id)
    this.presence.forget(id)
    void known?.then(live => live?.end('erased'))
  }

  /** Another process says that a room changed; `''`: any may have. */
  private hear(room: string, version: number): void {
    if (room === '') for (const id of this.rooms.keys()) void this.catchUp(id, Infinity)
    else if (version === 0) this.forget(room)
    else void this.catchUp(room, version)
  }

  private async catchUp(id: string, version: number): Promise<void> {
    const live = await this.rooms.get(id)
    if (live !== undefined && version > live.version) this.committer.catchUp(live)
  }

  private async beat(): Promise<void> {
    const now = Date.now()
    for (const live of await this.loaded()) {
      live.audience.beat(now)
      this.presence.beat(live)
      if (live.audience.size > 0) live.usedAt = now
      else if (now - live.usedAt > IDLE_MS && live.keeping === undefined) {
        this.rooms.delete(live.id)
        this.presence.forget(live.id)
        live.end('restart')
      }
    }
  }

  private async sweep(): Promise<void> {
    try {
      for (const { rows, rooms } of await eraseOverdue(this.database, Date.now())) {
        this.erased(rooms)
        log('info', 'a class was erased in time', rows)
      }
    } catch (error) {
      log('error', 'erasing in time failed', errorDetails(error))
    }
  }

  private async loaded(): Promise<LiveRoom[]> {
    const rooms = await Promise.allSettled(this.rooms.values())
    return rooms.flatMap(it => (it.status === 'fulfilled' && it.value ? [it.value] : []))
  }
}
