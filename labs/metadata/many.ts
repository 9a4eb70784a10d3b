import { foundIn } from './rules'
import { held } from './score'
import { seenIn, type Cares } from './seen'
import { worldOf } from './world'

/** What simple rules found in many worlds: how often, and how many of the nine on average. */
export type Tally = {
  worlds: number
  organiser: number
  /** Named rightly, over all worlds. */
  crew: number
  couple: number
  shift: number
  anHourOff: number
}

export const MANY = 20

/** Tries the rules on two weeks of each of the worlds after `number`, one at a time; yields how many are done. */
export function* tryWorlds(number: number, cares: Cares): Generator<number, Tally, void> {
  const tally = { worlds: 0, organiser: 0, crew: 0, couple: 0, shift: 0, anHourOff: 0 }
  for (let next = number + 1; next <= number + MANY; next++) {
    const world = worldOf(next, 'weeks')
    const found = held(world.cast, foundIn(seenIn(world, cares)))
    tally.worlds += 1
    tally.organiser += Number(found.organiser)
    tally.crew += found.crew
    tally.couple += Number(found.couple)
    tally.shift += Number(found.shift === 'found')
    tally.anHourOff += Number(found.shift === 'an-hour-off')
    yield tally.worlds
  }
  return tally
}
