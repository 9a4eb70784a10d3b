import 'server-only'

/** The most that PostgreSQL carries in one notice is 8000 bytes; an id has 22 and a comma. */
const IDS_IN_ONE = 300
/** A process that says nothing for so long has ended, in ms. It speaks at least at each beat of its streams. */
const SILENCE_MS = 40_000

/** What one process last said of a room: when, and who is connected to it there. `parts`: of what it is just saying. */
type Said = { at: number; ids: ReadonlySet<string>; stamp: number; parts: string[][] }

/**
 * Who is connected to a room through other processes, as far as these have said so. Nothing of it is kept: a process says
 * anew who is connected to it as that changes, and from time to time.
 */
export class Elsewhere {
  private readonly rooms = new Map<string, Map<string, Said>>()

  /** Whether another process has somebody’s device connected. `now` in ms. */
  isHere(room: string, participant: string, now: number): boolean {
    for (const { at, ids } of this.rooms.get(room)?.values() ?? [])
      if (now - at < SILENCE_MS && ids.has(participant)) return true
    return false
  }

  /** Takes in what `sayingsOf` made in another process; a list in several parts counts once all are there. */
  hear(saying: Saying, now: number): void {
    const { from, room, stamp, of, ids } = saying
    const processes = this.rooms.get(room) ?? new Map<string, Said>()
    const before = processes.get(from)
    if (before !== undefined && before.stamp > stamp) return
    const parts = before?.stamp === stamp ? [...before.parts, ids] : [ids]
    const isWhole = parts.length === of
    processes.set(from, {
      at: now,
      stamp,
      parts,
      ids: isWhole ? new Set(parts.flat()) : (before?.ids ?? new Set()),
    })
    this.rooms.set(room, processes)
  }

  hasHeard(room: string): boolean {
    return this.rooms.has(room)
  }

  forget(room: string): void {
    this.rooms.delete(room)
  }
}

/** A part of the list of those who are connected to a room through one process. `stamp` grows from list to list. */
export type Saying = { from: string; room: string; stamp: number; of: number; ids: string[] }

/** The notices that say who is connected to a room through this process. */
export function sayingsOf(from: string, room: string, stamp: number, ids: string[]): string[] {
  const of = Math.max(1, Math.ceil(ids.length / IDS_IN_ONE))
  return Array.from({ length: of }, (_, i) =>
    [from, room, stamp, of, ids.slice(i * IDS_IN_ONE, (i + 1) * IDS_IN_ONE).join(',')].join(' '),
  )
}

export function readSaying(text: string): Saying {
  const [from = '', room = '', stamp = '0', of = '1', ids = ''] = text.split(' ')
  return {
    from,
    room,
    stamp: Number(stamp),
    of: Number(of),
    ids: ids === '' ? [] : ids.split(','),
  }
}
