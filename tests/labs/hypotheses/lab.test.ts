import fc from 'fast-check'
import {
  hypothesesOf,
  keptName,
  LONGEST_NAME,
  mineOf,
  MOST_PEOPLE,
  othersOf,
  type HypothesesStep,
} from '@/labs/hypotheses/lab'
import { RATINGS, type Board } from '@/labs/hypotheses/board'
import { VOICES } from '@/labs/hypotheses/voices'
import { readState, writeState } from '@/labs/state-link'
import { SMALL } from './small-board'

const model = hypothesesOf(SMALL)
const { start, step } = model
const person = fc.record({
  name: fc.string({ unit: 'grapheme' }).map(name => keptName(name, 1)),
  marks: fc.string({ unit: fc.constantFrom('c', 'i', 's', '-'), minLength: 9, maxLength: 9 }),
})
const steps: fc.Arbitrary<HypothesesStep> = fc.oneof(
  fc.record({ kind: fc.constant('row' as const), row: fc.integer({ min: -2, max: 5 }) }),
  fc.record({
    kind: fc.constant('rate' as const),
    row: fc.nat(2),
    column: fc.nat(2),
    rating: fc.constantFrom(...RATINGS, undefined),
  }),
  fc.record({ kind: fc.constant('rest-silent' as const), row: fc.nat(2) }),
  fc.record({
    kind: fc.constant('voice' as const),
    voice: fc.constantFrom(...VOICES),
    counts: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('compare' as const), shown: fc.boolean() }),
  fc.record({
    kind: fc.constant('add' as const),
    case: fc.constant('one'),
    people: fc.array(person, { maxLength: 4 }),
  }),
  fc.record({ kind: fc.constant('remove' as const), index: fc.nat(5) }),
)

test('any state comes back whole from its link, a full group included', () => {
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 20 }), list => {
      const state = list.reduce(step, start)
      expect(readState(model, writeState(model, state))).toEqual({ kind: 'state', state })
      expect(othersOf(state).length).toBeLessThanOrEqual(MOST_PEOPLE)
    }),
  )
})

test('a full group on the real size of board fits a link', () => {
  const people = Array.from({ length: MOST_PEOPLE }, () => ({
    name: '🙂'.repeat(LONGEST_NAME / 2),
    marks: 'c'.repeat(72),
  }))
  const text = JSON.stringify({ mine: 'c'.repeat(120), others: [...people, ...people.slice(0, 4)] })
  expect(Math.ceil((new TextEncoder().encode(text).length * 4) / 3)).toBeLessThan(6000)
})

test('a link for other claims does not fit', () => {
  const [one] = SMALL.cases
  const fewer: Board = { ...SMALL, cases: [{ ...one!, evidence: one!.evidence.slice(0, 2) }] }
  expect(readState(hypothesesOf(fewer), writeState(model, start))).toEqual({
    kind: 'refused',
    reason: 'other-version',
  })
})

test.each([
  { case: 'two' },
  { row: 3 },
  { row: -1 },
  { mine: { one: 'ccc' } },
  { mine: { one: 'xxxxxxxxx' } },
  { mine: { two: 'ccccccccc' } },
  { others: { one: [{ name: '', marks: '---------' }] } },
  { others: { one: [{ name: 'x'.repeat(100), marks: '---------' }] } },
  { others: { one: Array(13).fill({ name: 'x', marks: '---------' }) } },
  { without: ['god'] },
])('a link that asks for %j is refused', wrong => {
  const text = writeState<unknown>(model, { ...start, ...wrong })
  expect(readState(model, text)).toEqual({ kind: 'refused', reason: 'impossible' })
})

test('rating a cell changes one’s own table and nobody else’s', () => {
  const group = step(start, {
    kind: 'add',
    case: 'one',
    people: [{ name: 'A', marks: 'c'.repeat(9) }],
  })
  const rated = step(group, { kind: 'rate', row: 0, column: 1, rating: 'inconsistent' })
  expect(mineOf(rated)).toBe('-i-------')
  expect(othersOf(rated)).toEqual([{ name: 'A', marks: 'ccccccccc' }])
  expect(othersOf(step(rated, { kind: 'remove', index: 0 }))).toEqual([])
})

test('the same rating again changes nothing', () => {
  const rated = step(start, { kind: 'rate', row: 0, column: 0, rating: 'silent' })
  expect(step(rated, { kind: 'rate', row: 0, column: 0, rating: 'silent' })).toBe(rated)
})

test.each([
  ['  Group   A \n', 'Group A'],
  ['', 'Person 3'],
  ['   ', 'Person 3'],
  ['קבוצה א', 'קבוצה א'],
])('a name is one line and never empty: %j', (typed, kept) => {
  expect(keptName(typed, 3)).toBe(kept)
})

test('a very long name is cut to what a link can carry', () => {
  expect(keptName('a'.repeat(1_000_000), 1)).toHaveLength(LONGEST_NAME)
  expect(keptName('🙂'.repeat(500), 1).length).toBeLessThanOrEqual(LONGEST_NAME)
})
