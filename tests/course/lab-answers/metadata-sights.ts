import { METADATA, type MetadataState, type MetadataStep } from '@/labs/metadata/lab'
import { readyMade, shortWorld, sightOf, type Sight } from '@/labs/metadata/made'
import { DAY, HOUR, mastName, phoneName, WEEK } from '@/labs/metadata/names'
import { worldOf } from '@/labs/metadata/world'

export function after(state: MetadataState, ...actions: MetadataStep[]): MetadataState {
  return actions.reduce(METADATA.step, state)
}

/** What the lab shows of a state’s world. */
export function sight(state: MetadataState): Sight {
  const { world, span } = state
  const made = span === 'weeks' ? shortWorld(world) : readyMade(world, span, worldOf(world, span))
  return sightOf(made, state)
}

export function hourOf(at: number): number {
  return Math.floor((at % DAY) / HOUR)
}

/** From the first, a Monday, which is 0. */
export function dayOf(at: number): number {
  return Math.floor(at / DAY)
}

/** Throws where no phone of this name sends anything. */
export function phoneNamed({ made }: Sight, name: string): number {
  const found = made.world.sent.find(({ from }) => phoneName(from) === name)
  if (found === undefined) throw new Error(`${name} sends nothing.`)
  return found.from
}

/** The phones that wrote from a mast on working days, in the hours from one up to another. */
export function phonesAt({ seen }: Sight, mast: string, from: number, to: number): Set<number> {
  const there = seen.filter(
    record =>
      record.mast !== undefined &&
      mastName(record.mast) === mast &&
      dayOf(record.at % WEEK) < 5 &&
      hourOf(record.at) >= from &&
      hourOf(record.at) < to,
  )
  return new Set(there.map(record => record.from))
}

/** All that an onlooker’s record has: when, between whom, how large, and from which mast. */
const ENVELOPE = ['at', 'from', 'to', 'size', 'mast']

/** Whether a record holds anything besides its envelope, such as what was written. */
export function holdsContent({ seen }: Sight): boolean {
  return seen.some(record => Object.keys(record).some(key => !ENVELOPE.includes(key)))
}
