import fc from 'fast-check'
import {
  COMPARED,
  EXCHANGE_LAB,
  SEEDS,
  SERVERS,
  serverOf,
  type ExchangeAction,
  type ExchangeState,
} from '@/labs/exchange/lab'
import { isSame, run } from '@/labs/exchange/run'
import { readState, writeState } from '@/labs/state-link'

const bool = [false, true]
const CASES = SERVERS.flatMap(server =>
  COMPARED.flatMap(compared =>
    bool.flatMap(newPhone =>
      bool.map(remembers => ({
        round: 7,
        server,
        seed: 0,
        shown: false,
        newPhone,
        remembers,
        compared,
        text: 'Library at six',
      })),
    ),
  ),
)

/** Which messages the server stands between, said without any key. */
const SWAPPED = { honest: [], swaps: [1, 2, 3], 'swaps-later': [2, 3], 'swaps-last': [3] }

test('the server reads a message if and only if it swapped the keys for it, and Ben reads all of them', () => {
  for (const state of CASES)
    for (const { nth, server, ben } of run(state)) {
      expect(server.text).toBe(
        SWAPPED[state.server].includes(nth as never) ? state.text : undefined,
      )
      expect(ben.text).toBe(state.text)
    }
})

test('the safety numbers differ if and only if the server stands between', () => {
  for (const state of CASES)
    for (const { nth, amira, ben } of run(state))
      expect(isSame(amira.number, ben.number)).toBe(!SWAPPED[state.server].includes(nth as never))
})

test('a phone that remembers warns of every later key but the first, whatever its reason, and a forgetful one never', () => {
  for (const state of CASES) {
    const warnings = run(state).map(({ amira }) => amira.warned)
    if (!state.remembers) expect(warnings).toEqual([false, false, false])
    else
      expect([state.server, state.newPhone, warnings]).toEqual([
        state.server,
        state.newPhone,
        // The server’s own key stays the same when Ben’s changes.
        [
          false,
          state.server === 'swaps-later',
          state.server === 'swaps-last' || (state.server === 'honest' && state.newPhone),
        ],
      ])
  }
})

test('a swap from the first message on is never warned of: there is no earlier key to compare it with', () => {
  for (const state of CASES.filter(({ server }) => server === 'swaps'))
    expect(run(state).some(({ amira, ben }) => amira.warned || ben.warned)).toBe(false)
})

function ran(state: ExchangeState) {
  return run({ ...state, server: serverOf(state) })
}

const actions: fc.Arbitrary<ExchangeAction> = fc.oneof(
  fc.record({ kind: fc.constant('server' as const), server: fc.constantFrom(...SERVERS) }),
  fc.record({ kind: fc.constant('deal' as const), seed: fc.nat(SEEDS - 1) }),
  fc.constant({ kind: 'show' as const }),
  fc.record({ kind: fc.constant('new-phone' as const), newPhone: fc.boolean() }),
  fc.record({ kind: fc.constant('remember' as const), remembers: fc.boolean() }),
  fc.record({ kind: fc.constant('compare' as const), compared: fc.constantFrom(...COMPARED) }),
  fc.record({
    kind: fc.constant('text' as const),
    text: fc.string({ unit: 'binary', maxLength: 400 }),
  }),
)

test('wherever a reader goes in the lab, the link leads back there, to the same bytes', () => {
  fc.assert(
    fc.property(fc.array(actions, { maxLength: 8 }), taken => {
      const state = taken.reduce(EXCHANGE_LAB.step, EXCHANGE_LAB.start)
      const reading = readState(EXCHANGE_LAB, writeState(EXCHANGE_LAB, state))
      expect(reading).toEqual({ kind: 'state', state })
      if (reading.kind === 'state') expect(ran(reading.state)).toEqual(ran(state))
    }),
    { numRuns: 40 },
  )
})

test('the lab picks by the seed that it is given: each kind of server, and the first pick is no one server', () => {
  const picked = (seed: number) => EXCHANGE_LAB.step(EXCHANGE_LAB.start, { kind: 'deal', seed })
  const seeds = Array.from({ length: 400 }, (_, i) => i * 10_000_019)
  const servers = seeds.map(seed => serverOf(picked(seed)))
  for (const server of SERVERS)
    expect(servers.filter(one => one === server).length).toBeGreaterThan(60)
  expect(serverOf(picked(5))).toBe(serverOf(picked(5)))
})

test('the link of a hidden round carries no name of the server that was picked', () => {
  for (let seed = 0; seed < 20; seed++) {
    const state = EXCHANGE_LAB.step(EXCHANGE_LAB.start, { kind: 'deal', seed })
    expect(state.shown).toBe(false)
    const [, , payload] = writeState(EXCHANGE_LAB, state).split('.')
    const carried = Buffer.from(payload!, 'base64url').toString()
    for (const server of SERVERS) expect(carried).not.toContain(`"${server}"`)
  }
})

test('picking a server, showing it and picking again leaves the comparison as it was chosen', () => {
  const { start, step } = EXCHANGE_LAB
  const actions: ExchangeAction[] = [
    { kind: 'compare', compared: 'after-3' },
    { kind: 'deal', seed: 1 },
    { kind: 'show' },
    { kind: 'deal', seed: 2 },
  ]
  expect(actions.reduce(step, start)).toMatchObject({ compared: 'after-3', shown: false })
})

test('a link of the first version is refused as another version', () => {
  const old = writeState({ ...EXCHANGE_LAB, version: 1 }, EXCHANGE_LAB.start)
  expect(readState(EXCHANGE_LAB, old)).toEqual({ kind: 'refused', reason: 'other-version' })
})
