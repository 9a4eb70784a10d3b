import 'server-only'
import type { Transaction } from 'kysely'
import type { Command, Refused } from '@/classroom/command'
import { decide } from '@/classroom/decide'
import type { RoomEvent } from '@/classroom/event'
import { apply } from '@/classroom/room'
import type { Database } from '@/server/classroom/store/database'
import { keep, lockVersion } from '@/server/classroom/store/keep'
import { readRoom, readSince } from '@/server/classroom/store/read'
import type { Kept } from '@/server/classroom/store/rows'
import type { Schema } from '@/server/classroom/store/schema'
import type { LiveRoom } from './live-room'

/** What came of a command. `kept`: it is durable. `failed`: it is not known to be; the same may be sent again. */
export type Outcome =
  | { kind: 'kept'; version: number }
  | { kind: 'refused'; refusal: Refused; reason: string }
  | { kind: 'gone' }
  | { kind: 'failed' }

type Waiting = { command: Command; settle: (outcome: Outcome) => void }
type Batch = Map<LiveRoom, Waiting[]>
/** `sent` counts all commands that ever came. */
type Lane = { waiting: Batch; running: boolean; sent: number }

/** What one transaction did in one room. */
type Done = {
  live: LiveRoom
  waiting: Waiting[]
  /** Undefined where the room is gone. */
  news: { events: RoomEvent[]; version: number; wrote: boolean; outcomes: Outcome[] } | undefined
}

export type Watcher = {
  onKept: (report: { commands: number; ms: number }) => void
  onGone: (live: LiveRoom) => void
  onFailed: (error: unknown) => void
}

/** How long commands gather before they are kept together, in ms: while more come, up to the most. */
const GATHER_MS = 3
const GATHER_MOST_MS = 20

/**
 * Decides commands and keeps what comes of them, many in one transaction, since what costs time is the wait for the disk. With
 * SQLite, which has one writer, all rooms share a transaction; with PostgreSQL each room has its own. A command is
 * decided while its room’s row is locked, on all that any process has kept before.
 */
export class Committer {
  private readonly database: Database
  private readonly watcher: Watcher
  private readonly lanes = new Map<string, Lane>()

  constructor(database: Database, watcher: Watcher) {
    this.database = database
    this.watcher = watcher
  }

  submit(live: LiveRoom, command: Command): Promise<Outcome> {
    return new Promise(settle => {
      const lane = this.laneOf(live)
      const waiting = lane.waiting.get(live) ?? []
      waiting.push({ command, settle })
      lane.waiting.set(live, waiting)
      lane.sent++
      this.start(live, lane)
    })
  }

  /** Reads what other processes have kept. */
  catchUp(live: LiveRoom): void {
    const lane = this.laneOf(live)
    if (!lane.waiting.has(live)) lane.waiting.set(live, [])
    this.start(live, lane)
  }

  /** Resolves once nothing waits any more. */
  async idle(): Promise<void> {
    while ([...this.lanes.values()].some(lane => lane.running))
      await new Promise(resolve => setTimeout(resolve, GATHER_MS))
  }

  private laneOf(live: LiveRoom): Lane {
    const key = this.database.kind === 'sqlite' ? '' : live.id
    const lane = this.lanes.get(key) ?? { waiting: new Map(), running: false, sent: 0 }
    this.lanes.set(key, lane)
    return lane
  }

  private start(live: LiveRoom, lane: Lane): void {
    if (lane.running) return
    lane.running = true
    void this.run(lane).finally(() => {
      lane.running = false
      if (lane.waiting.size > 0) this.start(live, lane)
      else if (this.database.kind === 'postgres') this.lanes.delete(live.id)
    })
  }

  private async run(lane: Lane): Promise<void> {
    while (lane.waiting.size > 0) {
      await gathered(lane)
      const batch = lane.waiting
      lane.waiting = new Map()
      const keeping = this.keepAll(batch)
      for (const live of batch.keys()) live.keeping = keeping
      await keeping
      for (const live of batch.keys()) live.keeping = undefined
    }
  }

  private async keepAll(batch: Batch): Promise<void> {
    const began = performance.now()
    try {
      const done = await this.database.queries.transaction().execute(async transaction => {
        const all: Done[] = []
        for (const [live, waiting] of batch)
          all.push(await this.keepOne(transaction, live, waiting))
        return all
      })
      const commands = done.reduce((sum, { waiting }) => sum + waiting.length, 0)
      this.watcher.onKept({ commands, ms: performance.now() - began })
      for (const one of done) this.tell(one)
    } catch (error) {
      this.watcher.onFailed(error)
      await this.recover(batch)
    }
  }

  private async keepOne(
    transaction: Transaction<Schema>,
    live: LiveRoom,
    waiting: Waiting[],
  ): Promise<Done> {
    const before = await lockVersion(this.database, transaction, live.id)
    if (before === undefined) return { live, waiting, news: undefined }
    const missed = before > live.version ? await readSince(transaction, live.id, live.version) : []
    for (const { event } of missed) apply(live.room, event)
    const { kept, outcomes } = decideAll(live, waiting, before)
    await keep(transaction, live.id, kept)
    const events = [...missed, ...kept].map(({ event }) => event)
    const version = kept.at(-1)?.version ?? before
    return { live, waiting, news: { events, version, wrote: kept.length > 0, outcomes } }
  }

  private tell({ live, waiting, news }: Done): void {
    if (news === undefined) {
      for (const { settle } of waiting) settle({ kind: 'gone' })
      return this.watcher.onGone(live)
    }
    waiting.forEach(({ settle }, i) => settle(news.outcomes[i] ?? { kind: 'failed' }))
    if (news.events.length > 0) live.publish(news.events, news.version)
    if (news.wrote) this.database.notices.send(live.id, news.version)
  }

  /** What was decided is in the rooms and perhaps not on the disk: they are read anew, and the senders told to try again. */
  private async recover(batch: Batch): Promise<void> {
    for (const [live, waiting] of batch) {
      const found = await readRoom(this.database, live.id, 0).catch(() => 'unreachable' as const)
      if (found === undefined || found === 'unreachable') this.watcher.onGone(live)
      else live.reload(found.row, found.kept)
      for (const { settle } of waiting) settle({ kind: 'failed' })
    }
  }
}

/** Each commit waits for the disk: in a burst, a few of them do for what would take many. */
async function gathered(lane: Lane): Promise<void> {
  const until = performance.now() + GATHER_MOST_MS
  for (let before = -1; lane.sent !== before && performance.now() < until;) {
    before = lane.sent
    await new Promise(resolve => setTimeout(resolve, GATHER_MS))
  }
}

/** Decides commands one upon the other, and gives what comes of them its place in the order after `version`. */
function decideAll(live: LiveRoom, waiting: readonly Waiting[], version: number) {
  const now = Date.now()
  const kept: Kept[] = []
  const outcomes = waiting.map(({ command }): Outcome => {
    const decision = decide(live.room, command, now)
    if (decision.kind === 'refused') return decision
    for (const event of decision.events) {
      apply(live.room, event)
      kept.push({ version: version + kept.length + 1, event })
    }
    return { kind: 'kept', version: version + kept.length }
  })
  return { kept, outcomes }
}
