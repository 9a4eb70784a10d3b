import { RELAY } from './names'
import type { Seen } from './seen'
import { LONGEST_HOLD } from './world'

/** A message from one phone to another, seen or guessed. */
export type Link = { at: number; from: number; to: number }

/**
 * Who wrote to whom, as far as an onlooker can tell. Past a relay that is a guess: what comes out is joined to the latest
 * message of the same size that went in within three hours and is not yet joined.
 */
export function linksIn(seen: readonly Seen[]): Link[] {
  const waiting = new Map<number, Seen[]>()
  const links: Link[] = []
  for (const record of seen) {
    if (record.to === RELAY) put(waiting, record)
    else if (record.from !== RELAY) links.push(record)
    else {
      const before = takeLatest(waiting.get(record.size) ?? [], record)
      if (before !== undefined) links.push({ at: before.at, from: before.from, to: record.to })
    }
  }
  return links
}

function put(waiting: Map<number, Seen[]>, record: Seen): void {
  const same = waiting.get(record.size)
  if (same === undefined) waiting.set(record.size, [record])
  else same.push(record)
}

/** Nobody writes to himself, so the receiver's own message is passed over. */
function takeLatest(same: Seen[], { at, to }: Seen): Seen | undefined {
  for (let i = same.length - 1; i >= 0; i--) {
    const before = same[i]
    if (before === undefined || before.at < at - LONGEST_HOLD) return undefined
    if (before.from !== to) return same.splice(i, 1)[0]
  }
  return undefined
}
