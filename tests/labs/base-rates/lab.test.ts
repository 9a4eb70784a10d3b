import fc from 'fast-check'
import {
  BASE_RATES,
  FIELDS,
  readField,
  supposedBy,
  type BaseRatesState,
} from '@/labs/base-rates/lab'
import { readState, writeState } from '@/labs/state-link'

const { start: BEGIN, step } = BASE_RATES

const typedState = fc
  .array(
    fc.oneof(
      fc.record({
        kind: fc.constant('type' as const),
        field: fc.constantFrom(...FIELDS),
        text: fc.string({ unit: 'grapheme', maxLength: 80 }),
      }),
      fc.record({ kind: fc.constant('guess' as const), text: fc.string() }),
      fc.record({ kind: fc.constant('show' as const) }),
      fc.record({
        kind: fc.constant('picture' as const),
        picture: fc.constantFrom('alarms' as const, 'messages' as const),
      }),
    ),
  )
  .map(steps => steps.reduce(step, BEGIN))

test('the numbers to begin with can be read', () => {
  expect(supposedBy(BEGIN)).toBeDefined()
})

test('any state comes back whole from its link', () => {
  fc.assert(
    fc.property(typedState, state => {
      expect(readState(BASE_RATES, writeState(BASE_RATES, state))).toEqual({ kind: 'state', state })
    }),
  )
})

test('the result is shown only after a guess', () => {
  expect(step(BEGIN, { kind: 'show' }).shown).toBe(false)
  const guessed = step(BEGIN, { kind: 'guess', text: '90' })
  expect(step(guessed, { kind: 'show' }).shown).toBe(true)
  const absurd = step(BEGIN, { kind: 'guess', text: '101' })
  expect(step(absurd, { kind: 'show' }).shown).toBe(false)
  const unread = step(guessed, { kind: 'type', field: 'missed', text: 'abc' })
  expect(step(unread, { kind: 'show' })).toBe(unread)
})

test('a number that cannot be read leaves the others as they were', () => {
  const state: BaseRatesState = step(BEGIN, { kind: 'type', field: 'illegal', text: 'many' })
  expect(supposedBy(state)).toBeUndefined()
  expect(readField(state, 'illegal').kind).toBe('refused')
  expect(state.messages).toBe(BEGIN.messages)
})

test.each([
  ['messages', '1.5', /whole number/],
  ['messages', '1,000,000,000,000,001', /at most/],
  ['illegal', '1,000,001', /at most 1,000,000/],
  ['missed', '1,001', /at most 1,000/],
] as const)('%s refuses %s', (field, text, reason) => {
  const amount = readField(step(BEGIN, { kind: 'type', field, text }), field)
  expect(amount.kind === 'refused' && amount.reason).toMatch(reason)
})

test('a very long text is cut, and refused for its length', () => {
  const state = step(BEGIN, { kind: 'type', field: 'illegal', text: '1'.repeat(1_000_000) })
  expect(state.illegal.length).toBeLessThan(100)
  expect(readField(state, 'illegal').kind).toBe('refused')
})

test('ten times as much and then a tenth is what it was, exactly', () => {
  const up = step(BEGIN, { kind: 'scale', field: 'illegal', up: true })
  expect(up.illegal).toBe('1,000')
  expect(step(up, { kind: 'scale', field: 'illegal', up: false })).toEqual(BEGIN)
  const small = step({ ...BEGIN, missed: '0.5' }, { kind: 'scale', field: 'missed', up: false })
  expect(small.missed).toBe('0.05')
})

test('more than everything, a part of a message and what cannot be read are not scaled', () => {
  const all = { ...BEGIN, illegal: '1,000,000', messages: '3', missed: 'x', falseAlarms: '0' }
  for (const [field, up] of [
    ['illegal', true],
    ['messages', false],
    ['missed', true],
    ['falseAlarms', true],
  ] as const)
    expect(step(all, { kind: 'scale', field, up })).toBe(all)
})
