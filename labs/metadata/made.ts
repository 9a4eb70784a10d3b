import { tiesIn, type Tie } from './facts'
import { MOST_WORLDS } from './lab'
import { layoutOf, type Point } from './layout'
import { foundIn } from './rules'
import { held, type Held } from './score'
import { seenIn, type Cares, type Seen } from './seen'
import { makeWorld, worldOf, type Span, type World } from './world'

/** A world made ready to be looked at. */
export type Made = {
  number: number
  span: Span
  world: World
  points: Point[]
  /** What simple rules find where nobody takes care. */
  bare: Held
}

/** What an onlooker sees of a world whose users take this care, and between whom. */
export type Sight = { made: Made; cares: Cares; seen: Seen[]; ties: Tie[] }

const NO_CARE: Cares = { padding: false, delays: false, relay: false }
const COMBINATIONS: readonly Cares[] = [false, true].flatMap(padding =>
  [false, true].flatMap(delays => [false, true].map(relay => ({ padding, delays, relay }))),
)

/** The last few worlds of two weeks, by their numbers. */
const known = new Map<number, Made>()
const KNOWN = 4

/** Two weeks of a world. */
export function shortWorld(number: number): Made {
  return known.get(number) ?? keep(readyMade(number, 'weeks', worldOf(number, 'weeks')))
}

function keep(made: Made): Made {
  const [oldest] = known.keys()
  if (known.size >= KNOWN && oldest !== undefined) known.delete(oldest)
  known.set(made.number, made)
  return made
}

/** Phones stand where two weeks put them, however long the records are kept: so the picture does not jump. */
export function readyMade(number: number, span: Span, world: World): Made {
  const points = span === 'weeks' ? layoutOf(world.sent) : shortWorld(number).points
  const bare = held(world.cast, foundIn(seenIn(world, NO_CARE)))
  return { number, span, world, points, bare }
}

const sights = new WeakMap<Made, Map<string, Sight>>()

/** The same object for the same world and cares. */
export function sightOf(made: Made, { padding, delays, relay }: Cares): Sight {
  const ofWorld = sights.get(made) ?? new Map<string, Sight>()
  sights.set(made, ofWorld)
  const key = `${padding} ${delays} ${relay}`
  const seenBefore = ofWorld.get(key)
  if (seenBefore !== undefined) return seenBefore
  const cares = { padding, delays, relay }
  const seen = seenIn(made.world, cares)
  // Who writes to whom hangs on the relay alone.
  const alike = [...ofWorld.values()].find(one => one.cares.relay === relay)
  const sight = { made, cares, seen, ties: alike?.ties ?? tiesIn(seen) }
  ofWorld.set(key, sight)
  return sight
}

const helds = new WeakMap<Sight, Held>()

/** What simple rules make of a sight: of a year’s records that takes long. */
export function heldIn(sight: Sight): Held {
  const { made, cares, seen } = sight
  if (!cares.padding && !cares.delays && !cares.relay) return made.bare
  const found = helds.get(sight) ?? held(made.world.cast, foundIn(seen))
  helds.set(sight, found)
  return found
}

/** The world after this one, and after the last the first. */
export function nextWorld(number: number): number {
  return (number % MOST_WORLDS) + 1
}

/** Makes all sights of a world, and what simple rules make of them, a piece each time that it is asked to go on. */
export function* sightsAhead(made: Made): Generator<unknown, void> {
  for (const cares of COMBINATIONS) {
    const sight = sightOf(made, cares)
    yield
    heldIn(sight)
    yield
  }
}

/** Makes what the next steps may ask for, a piece each time that it is asked to go on: other cares, and the world after this. */
export function* prepare({ world: number }: { world: number }): Generator<unknown, void> {
  const made = shortWorld(number)
  yield
  yield* sightsAhead(made)
  const next = nextWorld(number)
  if (known.has(next)) return
  const making = makeWorld(next, 'weeks')
  for (let step = making.next(); ; step = making.next()) {
    if (step.done) return void keep(readyMade(next, 'weeks', step.value))
    yield
  }
}
