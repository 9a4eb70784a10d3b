/** What two clocks of a computer say at one moment, in ms: the one that people set, and one that only ever counts up. */
export type Reading = { wall: number; ticks: number }

/** What happened between two readings, beside time going by. */
export type Jump =
  | { kind: 'none' }
  /** The clock was set back: `ms` have to be added to what it says from now on. */
  | { kind: 'set-back'; ms: number }
  /** It jumped on by `ms`. The computer slept, or somebody set it: the two cannot be told apart from inside. */
  | { kind: 'jumped-on'; ms: number }

/** Both clocks are a little off each other at any time. In ms. */
const TOLERANCE = 1500

export function jumpBetween(before: Reading, after: Reading): Jump {
  const ahead = after.wall - before.wall - (after.ticks - before.ticks)
  if (ahead < -TOLERANCE) return { kind: 'set-back', ms: -ahead }
  if (ahead > TOLERANCE) return { kind: 'jumped-on', ms: ahead }
  return { kind: 'none' }
}
