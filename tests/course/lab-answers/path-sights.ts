import { pathLab, type PathAction, type PathState } from '@/labs/path/lab'
import { answerOf, stopsAt, verdictsOf } from '@/labs/path/outcome'
import type { Place } from '@/labs/path/places'
import type { Preset } from '@/labs/path/preset'
import type { Sight, Verdict } from '@/labs/path/verdict'

/** A state of the lab with a module’s presets. */
export type Way = { presets: readonly Preset[]; state: PathState }

/** In which line of the lab’s answer a place stands when it is ticked. */
export type Line = 'reads' | 'locked' | 'open' | 'not there'

export type Seen = Exclude<Sight, { kind: 'nothing' }>

export function after({ presets, state }: Way, action: PathAction): Way {
  return { presets, state: pathLab(presets).step(state, action) }
}

export function verdicts({ presets, state }: Way): Record<Place, Verdict> {
  return verdictsOf(
    state,
    presets.find(({ id }) => id === state.preset),
  )
}

/** What somebody has and sees at a place. Throws where that is not known. */
export function seen(way: Way, place: Place): Seen {
  const verdict = verdicts(way)[place]
  if (verdict.kind === 'open' || verdict.sight.kind === 'nothing')
    throw new Error(`What is seen at ${place} is not known.`)
  return verdict.sight
}

export function hasNoKey(way: Way, place: Place): boolean {
  return seen(way, place).haul.keys.length === 0
}

export function lineOf(way: Way, place: Place): Line {
  const { taps } = after(way, { kind: 'tap', place, on: true }).state
  const { reads, locked, open } = answerOf(stopsAt(taps, verdicts(way)))
  if (reads.includes(place)) return 'reads'
  if (locked.includes(place)) return 'locked'
  return open.includes(place) ? 'open' : 'not there'
}
