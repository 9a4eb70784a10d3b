import fc from 'fast-check'
import { clockAt, ringsBetween } from '@/debate/clock/clock'
import { planOf } from '@/debate/clock/plan'
import { undone, type Act, type Press } from '@/debate/clock/press'
import { goneText, leftText } from '@/debate/clock/time-text'
import { theFormat } from '@/tests/debate/the-formats'

const policy = theFormat('policy-school')
const worlds = theFormat('world-schools')
const T0 = Date.parse('2026-10-24T22:00:00Z')
const MINUTE = 60_000
/** Presses at seconds after the start. */
const pressed = (...all: [number, Act][]): Press[] =>
  all.map(([seconds, act], i) => ({ id: `p${i}`, at: T0 + seconds * 1000, act }))
const start: Act = { do: 'start' }
const stop: Act = { do: 'stop' }
const view = (presses: Press[], seconds: number, format = policy) =>
  clockAt(format, presses, T0 + seconds * 1000)

test('before any press the first speech is ready with its whole time', () => {
  expect(view([], 100)).toMatchObject({ at: 0, state: 'ready', elapsed: 0, left: 8 * MINUTE })
  expect(planOf(policy)).toHaveLength(12)
})

test('it counts while it runs, holds while it is stopped, and goes on', () => {
  const presses = pressed([0, start], [60, stop], [600, start])
  expect(view(presses.slice(0, 1), 30).left).toBe(7.5 * MINUTE)
  expect(view(presses.slice(0, 2), 500)).toMatchObject({ state: 'stopped', elapsed: MINUTE })
  expect(view(presses, 660)).toMatchObject({ state: 'running', elapsed: 2 * MINUTE })
})

test('a tab that slept for an hour has lost nothing', () => {
  expect(view(pressed([0, start]), 3600).left).toBe((8 - 60) * MINUTE)
})

test('the hour that is put back in October changes nothing: instants do not have it', () => {
  const late = pressed([10_000, start])
  expect(view(late, 10_000 + 120).elapsed).toBe(2 * MINUTE)
})

test('a computer’s clock set back in the middle of a speech goes on counting from before', () => {
  const presses = pressed([100, start], [-3440, { do: 'set-back', ms: 3_600_000 }])
  expect(view(presses, -3440).elapsed).toBe(MINUTE)
  expect(view(presses, -3380).elapsed).toBe(2 * MINUTE)
  expect(view([...presses, ...pressed([-3380, stop])], 9999).elapsed).toBe(2 * MINUTE)
})

test('two tabs that both notice the clock being set back count it once', () => {
  const back: Act = { do: 'set-back', ms: 3_600_000 }
  const presses = pressed([100, start], [-3440, back], [-3439.8, back])
  expect(view(presses, -3380).elapsed).toBe(2 * MINUTE)
})

test('a clock set back while the page was closed never counts backwards', () => {
  expect(view(pressed([1000, start]), 400)).toMatchObject({ elapsed: 0, state: 'running' })
})

test('time taken by a sleep can be given back', () => {
  const presses = pressed([0, start], [3660, { do: 'give', ms: 3_600_000 }])
  expect(view(presses, 3660).elapsed).toBe(MINUTE)
  expect(view(pressed([0, start], [5, { do: 'give', ms: 99_000 }]), 5).elapsed).toBe(0)
})

test('over time is counted and has its own period', () => {
  const late = view(pressed([0, start]), 8 * 60 + 7)
  expect([late.left, leftText(late.left), late.period.name]).toEqual([-7000, '+0:07', 'Over time'])
})

test('going to another speech keeps what this one had', () => {
  const presses = pressed([0, start], [60, { do: 'go', to: 2 }], [100, start])
  expect(view(presses, 130)).toMatchObject({ at: 2, elapsed: 30_000 })
  const back = [...presses, ...pressed([200, { do: 'go', to: 0 }])]
  expect(view(back, 300)).toMatchObject({ at: 0, elapsed: MINUTE, state: 'stopped' })
})

test('elective preparation is counted by side, between speeches, and can be overdrawn', () => {
  const presses = pressed([0, { do: 'prepare', side: 'neg' }], [90, { do: 'prepared' }])
  expect(view(presses, 500).preparationLeft.get('neg')).toBe(6.5 * MINUTE)
  expect(view(presses, 500).preparationLeft.get('aff')).toBe(8 * MINUTE)
  const long = pressed([0, { do: 'prepare', side: 'aff' }])
  expect(view(long, 9 * 60)).toMatchObject({ preparing: 'aff', state: 'ready' })
  expect(view(long, 9 * 60).preparationLeft.get('aff')).toBe(-MINUTE)
})

test('starting a speech ends preparation; preparation during a speech is nothing', () => {
  const presses = pressed([0, { do: 'prepare', side: 'neg' }], [60, start])
  expect(view(presses, 120)).toMatchObject({ preparing: undefined, elapsed: MINUTE })
  expect(view(presses, 120).preparationLeft.get('neg')).toBe(7 * MINUTE)
  expect(
    view(pressed([0, start], [5, { do: 'prepare', side: 'neg' }]), 60).preparing,
  ).toBeUndefined()
})

test('points of information are open between the bells, and have a clock of their own', () => {
  const presses = pressed([0, { do: 'go', to: 1 }], [0, start])
  const open = [30, 60, 300, 419, 420, 480].map(
    seconds => view(presses, seconds, worlds).period.pois,
  )
  expect(open).toEqual([false, true, true, true, false, false])
  const asked = [...presses, ...pressed([100, { do: 'poi' }])]
  expect(view(asked, 112, worlds)).toMatchObject({ poi: 12_000, elapsed: 112_000 })
  expect(view([...asked, ...pressed([113, { do: 'poi-end' }])], 120, worlds).poi).toBeUndefined()
  expect(view([...asked, ...pressed([113, stop])], 120, worlds).poi).toBeUndefined()
})

test('preparation together comes first where the format has it', () => {
  expect(view([], 0, worlds)).toMatchObject({ item: { name: 'Preparation' }, left: 60 * MINUTE })
})

test('a wrong press undone is as if it had never been', () => {
  const presses = pressed([0, start], [60, stop])
  expect(view(undone(presses), 120).elapsed).toBe(2 * MINUTE)
  expect(undone(pressed([0, start], [1, { do: 'set-back', ms: 5 }]))).toHaveLength(1)
  expect(undone([])).toEqual([])
})

test('a bell that stops the clock stops it, however long the tab slept', () => {
  const format = {
    ...policy,
    kinds: policy.kinds.map(kind => ({
      ...kind,
      bells: [{ at: 60, rings: 1, pauses: true }, ...kind.bells],
    })),
  }
  const presses = pressed([0, start])
  expect(view(presses, 500, format)).toMatchObject({ state: 'stopped', elapsed: MINUTE })
  expect(view([...presses, ...pressed([500, start])], 510, format).elapsed).toBe(70_000)
})

test('each bell rings once, and after a sleep only the last', () => {
  const presses = pressed([0, start])
  const rings = (from: number, to: number) => ringsBetween(view(presses, from), view(presses, to))
  expect([rings(419.9, 420), rings(420, 420.25), rings(479.9, 480.1), rings(100, 4000)]).toEqual([
    1, 0, 2, 2,
  ])
})

test('the end of elective preparation rings', () => {
  const presses = pressed([0, { do: 'prepare', side: 'neg' }])
  expect(ringsBetween(view(presses, 479.9), view(presses, 480))).toBe(2)
  expect(ringsBetween(view(presses, 480), view(presses, 481))).toBe(0)
})

test('time is written so that 8:00 stands at the start, and 0:00 only when it is over', () => {
  expect([480_000, 479_999, 1, 0, -999, -1000].map(leftText)).toEqual([
    '8:00',
    '8:00',
    '0:01',
    '0:00',
    '0:00',
    '+0:01',
  ])
  expect([0, 999, 61_000].map(goneText)).toEqual(['0:00', '0:00', '1:01'])
})

const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.constantFrom<Act>(start, stop, { do: 'prepared' }, { do: 'poi' }, { do: 'poi-end' }),
  fc.integer({ min: 0, max: 30 }).map(to => ({ do: 'go' as const, to })),
  fc.constantFrom('aff', 'neg').map(side => ({ do: 'prepare' as const, side })),
  fc.integer({ min: -5000, max: 5000 }).map(ms => ({ do: 'give' as const, ms })),
)

test('whatever is pressed, time never counts backwards between presses, and never faster than the computer’s', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 2000 }), acts)),
      fc.integer({ min: 0, max: 4000 }),
      fc.integer({ min: 0, max: 4000 }),
      (all, a, b) => {
        const presses = pressed(...all.sort(([x], [y]) => x - y))
        const last = presses.at(-1)?.at ?? T0
        const [from, to] = [Math.min(a, b), Math.max(a, b)]
        const before = clockAt(policy, presses, last + from)
        const after = clockAt(policy, presses, last + to)
        const gone = after.elapsed - before.elapsed
        expect(gone >= 0 && gone <= to - from).toBe(true)
        expect(after.at).toBe(before.at)
        expect(after.state !== 'running' || gone === to - from).toBe(true)
      },
    ),
  )
})
