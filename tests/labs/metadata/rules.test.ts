import { PHONES, RELAY } from '@/labs/metadata/names'
import { linksIn } from '@/labs/metadata/relink'
import { foundIn } from '@/labs/metadata/rules'
import { held } from '@/labs/metadata/score'
import { seenIn, type Cares, type Seen } from '@/labs/metadata/seen'
import { worldOf, type Span } from '@/labs/metadata/world'

const NONE: Cares = { padding: false, delays: false, relay: false }
const ALL: Cares = { padding: true, delays: true, relay: true }
const numbers = Array.from({ length: 20 }, (_, i) => i + 1)

test('without any care the envelopes alone answer all three questions in every world', () => {
  for (const n of numbers) {
    const world = worldOf(n, 'weeks')
    expect(held(world.cast, foundIn(seenIn(world, NONE)))).toEqual({
      organiser: true,
      crew: 9,
      wronglyNamed: 0,
      couple: true,
      shift: 'found',
    })
  }
})

test('one care alone leaves the organiser’s nine about as visible as before', () => {
  for (const care of ['padding', 'delays', 'relay'] as const)
    expect(crewNamed({ ...NONE, [care]: true }, 'weeks')).toBeGreaterThan(8.8)
})

test('all three together hide most of the nine from this rule, and more in two weeks than in a year', () => {
  const weeks = crewNamed(ALL, 'weeks')
  expect(weeks).toBeLessThan(5)
  expect(crewNamed({ ...ALL, padding: false }, 'weeks')).toBeGreaterThan(weeks)
  expect(crewNamed(ALL, 'year')).toBeGreaterThan(weeks)
})

function crewNamed(cares: Cares, span: Span): number {
  const worlds = numbers.slice(0, span === 'year' ? 4 : 20).map(n => worldOf(n, span))
  const named = worlds.map(world => held(world.cast, foundIn(seenIn(world, cares))).crew)
  return named.reduce((sum, n) => sum + n, 0) / worlds.length
}

test('a relay that neither waits nor pads is seen through message by message', () => {
  const world = worldOf(4, 'weeks')
  const links = linksIn(seenIn(world, { ...NONE, relay: true }))
  expect(links.map(({ from, to }) => [from, to])).toEqual(
    world.sent.map(({ from, to }) => [from, to]),
  )
})

test('what comes out of a relay is joined to what went in last, of the same size, by another phone', () => {
  const record = (at: number, from: number, to: number, size: number): Seen => ({
    at,
    from,
    to,
    size,
    mast: undefined,
  })
  const seen = [
    record(0, 1, RELAY, 100),
    record(1, 2, RELAY, 100),
    record(2, 3, RELAY, 500),
    record(3, 4, RELAY, 100),
    record(5, RELAY, 4, 100),
    record(400, RELAY, 5, 500),
  ]
  expect(linksIn(seen)).toEqual([{ at: 1, from: 2, to: 4 }])
})

test('no records, no findings', () => {
  expect(foundIn([])).toEqual({
    organiser: undefined,
    crew: [],
    couple: undefined,
    shiftHour: undefined,
  })
})

test('where nobody stands out a rule names nobody', () => {
  const circle = Array.from({ length: PHONES }, (_, from): Seen => {
    return { at: from, from, to: (from + 1) % PHONES, size: 10, mast: 0 }
  })
  expect(foundIn(circle).organiser).toBeUndefined()
})
