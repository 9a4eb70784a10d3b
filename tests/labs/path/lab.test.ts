import fc from 'fast-check'
import { pathLab, possibleIn, type PathAction, type PathState } from '@/labs/path/lab'
import { PLACES } from '@/labs/path/places'
import { PROPERTIES, VALUES } from '@/labs/path/settings'
import { verdicts } from '@/labs/path/verdict'
import { readState, writeState } from '@/labs/state-link'
import { thePresets } from './the-presets'

const presets = await thePresets()
const lab = pathLab(presets)
const ids = ['own', ...presets.map(preset => preset.id)]

const actions: fc.Arbitrary<PathAction> = fc.oneof(
  fc.record({ kind: fc.constant('preset' as const), preset: fc.constantFrom(...ids, 'nothing') }),
  fc.record({
    kind: fc.constant('assume' as const),
    property: fc.constantFrom(...PROPERTIES),
    value: fc.constantFrom(...Object.values(VALUES).flat(), 'unknown', ''),
  }),
  fc.record({ kind: fc.constant('hosted' as const), hosted: fc.boolean() }),
  fc.record({
    kind: fc.constant('tap' as const),
    place: fc.constantFrom(...PLACES),
    on: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('text' as const),
    text: fc.string({ unit: 'binary', maxLength: 400 }),
  }),
)

function after(taken: PathAction[]): PathState {
  return taken.reduce(lab.step, lab.start)
}

test('wherever a reader goes in the lab, the link leads back there', () => {
  fc.assert(
    fc.property(fc.array(actions, { maxLength: 12 }), taken => {
      const state = after(taken)
      const reading = readState(lab, writeState(lab, state))
      expect(reading).toEqual({ kind: 'state', state: JSON.parse(JSON.stringify(state)) })
    }),
  )
})

test('what is known of a service cannot be assumed away', () => {
  const sky = after([{ kind: 'preset', preset: 'sky-ecc' }])
  expect(lab.step(sky, { kind: 'assume', property: 'relays', value: 'no' })).toBe(sky)
  expect(lab.step(sky, { kind: 'assume', property: 'encryption', value: 'none' })).toBe(sky)
  const text = writeState(lab, { ...sky, assumed: { relays: 'no' } })
  expect(readState(lab, text)).toEqual({ kind: 'refused', reason: 'impossible' })
})

test('a state that names no service of the module is refused', () => {
  const text = writeState(lab, { ...lab.start, preset: 'no-such' })
  expect(readState(lab, text)).toEqual({ kind: 'refused', reason: 'impossible' })
})

const sky = presets.find(preset => preset.id === 'sky-ecc')

test('what the sources leave unknown stays open until it is assumed, and only what hangs on it', () => {
  const state = after([{ kind: 'preset', preset: 'sky-ecc' }])
  const at = (place: (typeof PLACES)[number], one: PathState = state) =>
    verdicts(possibleIn(one, sky), true, one.text)[place]
  expect(at('server')).toMatchObject({ kind: 'open', depends: ['encryption'] })
  expect(at('host')).toMatchObject({ kind: 'open', depends: ['encryption'] })
  expect(at('backup')).toMatchObject({ kind: 'open', depends: ['backup'] })
  for (const place of ['app', 'imitation', 'phone'] as const)
    expect(at(place)).toMatchObject({ kind: 'sure', sight: { kind: 'reads' } })
  for (const place of ['network', 'relay'] as const)
    expect(at(place)).toMatchObject({ kind: 'sure', sight: { kind: 'locked' } })
  const assumed = lab.step(state, { kind: 'assume', property: 'encryption', value: 'end-to-end' })
  expect(at('server', assumed)).toMatchObject({ kind: 'sure', sight: { kind: 'locked' } })
  const back = lab.step(assumed, { kind: 'assume', property: 'encryption', value: 'unknown' })
  expect(at('server', back)).toMatchObject({ kind: 'open' })
})

test('where it comes to the same for a place, it is the same object, so that its screen is left alone', () => {
  const possible = {
    encryption: ['transport' as const],
    relays: ['no' as const],
    backup: ['none' as const],
  }
  const before = verdicts(possible, false, 'At six')
  const after = verdicts({ ...possible, backup: ['user'] }, false, 'At six')
  expect(after.server).toBe(before.server)
  expect(after.backup).not.toBe(before.backup)
  expect(verdicts(possible, false, 'At ten').server).not.toBe(before.server)
})
