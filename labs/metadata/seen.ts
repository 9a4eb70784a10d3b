import { RELAY } from './names'
import type { World } from './world'

/** What users of a messenger may do about their envelopes. */
export const CARES = ['padding', 'delays', 'relay'] as const
export type Care = (typeof CARES)[number]
export type Cares = Readonly<Record<Care, boolean>>

/** A record as somebody sees it who watches the network. Nobody sees a word. */
export type Seen = {
  at: number
  from: number
  to: number
  size: number
  /** The mast of the phone that sent it; none where a relay passed it on. */
  mast: number | undefined
}

/** The size to which padding fills every message. In bytes; no message of these worlds is longer. */
export const PADDED = 1024

/** What an onlooker sees of a world, in the order of time. A relay makes two records of one message. */
export function seenIn({ sent }: World, { padding, delays, relay }: Cares): Seen[] {
  const seen: Seen[] = []
  for (const { at, from, to, size, mast, held } of sent) {
    const shown = padding ? PADDED : size
    const left = delays ? at + held[0] : at
    if (!relay) {
      seen.push({ at: left, from, to, size: shown, mast })
      continue
    }
    const passed = delays ? left + held[1] : left
    seen.push({ at: left, from, to: RELAY, size: shown, mast })
    seen.push({ at: passed, from: RELAY, to, size: shown, mast: undefined })
  }
  return delays ? seen.sort((a, b) => a.at - b.at) : seen
}
