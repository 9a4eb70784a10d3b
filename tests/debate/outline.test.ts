import fc from 'fast-check'
import type { Entry } from '@/debate/brief'
import { branch, inserted, moved, nudged, removed, shifted, sideOf } from '@/debate/outline'
import { outlineOf } from './example'

const CASE = outlineOf(
  'pocket p',
  'hat h1',
  'block b1',
  'card c1',
  'card c2',
  'hat h2',
  'block b2',
  'analytic a1',
  'pocket q',
  'card c3',
)
const ids = (entries: readonly Entry[]) => entries.map(entry => entry.id).join(' ')

test('an entry holds what follows it up to the next of its own level or a higher one', () => {
  expect(ids(branch(CASE, 'p'))).toBe('p h1 b1 c1 c2 h2 b2 a1')
  expect(ids(branch(CASE, 'h1'))).toBe('h1 b1 c1 c2')
  expect(ids(branch(CASE, 'c1'))).toBe('c1')
  expect(branch(CASE, 'nothing')).toEqual([])
})

test('an entry moves with all that it holds, and never into itself', () => {
  expect(ids(moved(CASE, 'h2', 'h1'))).toBe('p h2 b2 a1 h1 b1 c1 c2 q c3')
  expect(ids(moved(CASE, 'h1', 'c1'))).toBe(ids(CASE))
  expect(ids(moved(CASE, 'c1', undefined))).toBe('p h1 b1 c2 h2 b2 a1 q c3 c1')
})

test('a step passes a neighbour, and at the edge of a heading leaves it', () => {
  expect(ids(nudged(CASE, 'c1', 1))).toBe('p h1 b1 c2 c1 h2 b2 a1 q c3')
  expect(ids(nudged(CASE, 'h1', 1))).toBe('p h2 b2 a1 h1 b1 c1 c2 q c3')
  expect(ids(nudged(CASE, 'c2', 1))).toBe('p h1 b1 c1 h2 c2 b2 a1 q c3')
  expect(ids(nudged(CASE, 'c1', -1))).toBe('p h1 c1 b1 c2 h2 b2 a1 q c3')
  expect(ids(nudged(CASE, 'p', -1))).toBe(ids(CASE))
})

test('no sequence of moves loses an entry or makes one twice', () => {
  const id = fc.constantFrom(...CASE.map(entry => entry.id))
  const move = fc.oneof(
    fc.record({ id, before: fc.option(id, { nil: undefined }) }),
    fc.record({ id, step: fc.constantFrom(-1 as const, 1 as const) }),
  )
  fc.assert(
    fc.property(fc.array(move), moves => {
      const end = moves.reduce<Entry[]>(
        (entries, one) =>
          'step' in one ? nudged(entries, one.id, one.step) : moved(entries, one.id, one.before),
        CASE,
      )
      expect(end.map(entry => entry.id).sort()).toEqual(CASE.map(entry => entry.id).sort())
    }),
  )
})

test('a heading changes its level with the headings under it, as far as there are levels', () => {
  expect(shifted(CASE, 'h1', 1)).toBeUndefined()
  expect(shifted(CASE, 'p', -1)).toBeUndefined()
  expect(shifted(CASE, 'c1', 1)).toBeUndefined()
  const up = shifted(CASE, 'h1', -1)
  expect(up?.slice(1, 4).map(entry => entry.level)).toEqual(['pocket', 'hat', 'card'])
})

test('a new card comes at the end of the cards right under a heading, or after another card', () => {
  const card = outlineOf('card new')
  expect(ids(inserted(CASE, 'b1', card))).toBe('p h1 b1 c1 c2 new h2 b2 a1 q c3')
  expect(ids(inserted(CASE, 'c1', card))).toBe('p h1 b1 c1 new c2 h2 b2 a1 q c3')
  expect(ids(inserted(CASE, 'p', card))).toBe('p new h1 b1 c1 c2 h2 b2 a1 q c3')
  expect(ids(inserted(CASE, 'h1', outlineOf('hat new')))).toBe('p h1 b1 c1 c2 new h2 b2 a1 q c3')
  expect(ids(inserted(CASE, undefined, card))).toBe(`${ids(CASE)} new`)
})

test('what is taken away goes with all that it holds', () => {
  expect(ids(removed(CASE, 'h1'))).toBe('p h2 b2 a1 q c3')
})

test('an entry stands for the side of its pocket', () => {
  const sided = CASE.map(entry => (entry.id === 'q' ? { ...entry, side: 'neg' as const } : entry))
  expect(sideOf(sided as Entry[], 'c3')).toBe('neg')
  expect(sideOf(sided as Entry[], 'c1')).toBeUndefined()
})
