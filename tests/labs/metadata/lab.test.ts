import fc from 'fast-check'
import { FOLDS, METADATA, MOST_WORLDS, VIEWS, type MetadataStep } from '@/labs/metadata/lab'
import { scoreOf } from '@/labs/metadata/score'
import { CARES } from '@/labs/metadata/seen'
import { SPANS, worldOf } from '@/labs/metadata/world'
import { readState, writeState } from '@/labs/state-link'

const { start, step } = METADATA
const phone = fc.option(fc.integer({ min: 0, max: 23 }), { nil: undefined })
const steps: fc.Arbitrary<MetadataStep> = fc.oneof(
  fc.record({ kind: fc.constant('world' as const), world: fc.integer() }),
  fc.record({ kind: fc.constant('span' as const), span: fc.constantFrom(...SPANS) }),
  fc.record({
    kind: fc.constant('care' as const),
    care: fc.constantFrom(...CARES),
    on: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('phone' as const), phone }),
  fc.record({ kind: fc.constant('view' as const), view: fc.constantFrom(...VIEWS) }),
  fc.record({ kind: fc.constant('fold' as const), fold: fc.constantFrom(...FOLDS) }),
  fc.record({ kind: fc.constant('page' as const), page: fc.oneof(fc.nat(500), fc.double()) }),
  fc.record({ kind: fc.constant('others' as const), on: fc.boolean() }),
  fc.record({
    kind: fc.constant('answer' as const),
    answers: fc.record({ organiser: phone, one: phone, other: phone, shiftHour: phone }),
  }),
  fc.record({ kind: fc.constant('check' as const) }),
)

test('any state comes back from its link, and shows the same', () => {
  fc.assert(
    fc.property(fc.array(steps), list => {
      const state = list.reduce(step, start)
      const reading = readState(METADATA, writeState(METADATA, state))
      expect(reading).toEqual({ kind: 'state', state })
    }),
  )
})

test.each([
  { world: 0 },
  { world: MOST_WORLDS + 1 },
  { world: 1.5 },
  { world: '1' },
  { phone: 24 },
  { phone: -1 },
  { page: -1 },
  { page: 1e9 },
  { others: 'yes' },
  { view: 'film' },
  { answers: { shiftHour: 24 } },
  { answers: { organiser: '<b>' } },
  { more: 1 },
])('a link that asks for %j is refused', wrong => {
  const text = writeState<unknown>(METADATA, { ...start, ...wrong })
  expect(readState(METADATA, text)).toEqual({ kind: 'refused', reason: 'impossible' })
})

test('a world that there is not changes nothing', () => {
  for (const world of [0, -4, 1e9, 0.5, NaN, Infinity])
    expect(step(start, { kind: 'world', world })).toBe(start)
})

test('another world takes the answers away; a changed answer is to be checked again', () => {
  const answers = { organiser: 1, shiftHour: 12, one: 2, other: 3 }
  const checked = step(step(start, { kind: 'answer', answers }), { kind: 'check' })
  expect(checked.checked).toBe(true)
  expect(step(checked, { kind: 'answer', answers: { one: 4 } }).checked).toBe(false)
  expect(step(checked, { kind: 'world', world: 2 }).answers).toEqual({})
})

test('other records are leafed through from their first page, and what was tried is forgotten with the care or the answers', () => {
  const leafed = step({ ...start, others: true }, { kind: 'page', page: 3 })
  expect(leafed).toMatchObject({ page: 3, others: true })
  expect(step(leafed, { kind: 'phone', phone: 2 })).toMatchObject({ page: 0, others: true })
  expect(step(leafed, { kind: 'span', span: 'year' }).page).toBe(0)
  expect(step(leafed, { kind: 'care', care: 'relay', on: true })).toMatchObject({
    page: 0,
    others: false,
  })
  expect(step(leafed, { kind: 'answer', answers: { one: 4 } }).others).toBe(false)
  expect(step(leafed, { kind: 'world', world: 2 })).toMatchObject({ page: 0, others: false })
})

test('what is not yet answered cannot be checked', () => {
  const half = step(start, { kind: 'answer', answers: { organiser: 1 } })
  expect(step(half, { kind: 'check' })).toBe(half)
})

test('the truth earns everything, a near miss half, anything else nothing', () => {
  const { cast } = worldOf(1, 'weeks')
  const [one, other] = cast.couple
  const truth = { organiser: cast.organiser, shiftHour: cast.shiftHour, one, other }
  expect(scoreOf(cast, truth).total).toBe(6)
  expect(scoreOf(cast, { ...truth, one: other, other: one }).total).toBe(6)
  expect(scoreOf(cast, { ...truth, shiftHour: cast.shiftHour + 1 }).total).toBe(5)
  expect(scoreOf(cast, { ...truth, one: cast.talker }).total).toBe(5)
  expect(scoreOf(cast, { ...truth, one, other: one }).couple).toBe(1)
  expect(scoreOf(cast, { ...truth, organiser: cast.talker }).total).toBe(4)
  expect(scoreOf(cast, {}).total).toBe(0)
})
