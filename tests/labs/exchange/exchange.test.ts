import fc from 'fast-check'
import {
  COMPARED,
  EXCHANGE_LAB,
  SERVERS,
  type ExchangeAction,
  type ExchangeState,
} from '@/labs/exchange/lab'
import { outcomeOf } from '@/labs/exchange/outcome'
import { isSame, run } from '@/labs/exchange/run'
import { readState, writeState } from '@/labs/state-link'

const bool = [false, true]
const CASES: ExchangeState[] = SERVERS.flatMap(server =>
  COMPARED.flatMap(compared =>
    bool.flatMap(newPhone =>
      bool.map(remembers => ({
        round: 7,
        server,
        shown: true,
        newPhone,
        remembers,
        compared,
        text: 'Library at six',
      })),
    ),
  ),
)

/** Which messages the server stands between, said without any key. */
const SWAPPED = { honest: [], swaps: [1, 2, 3], 'swaps-later': [2, 3] }

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
        [false, state.server === 'swaps-later', state.server === 'honest' && state.newPhone],
      ])
  }
})

test('a swap from the first message on is never warned of: there is no earlier key to compare it with', () => {
  for (const state of CASES.filter(({ server }) => server === 'swaps'))
    expect(run(state).some(({ amira, ben }) => amira.warned || ben.warned)).toBe(false)
})

test('without comparing and without a warning nothing is known, whatever the server does', () => {
  for (const server of SERVERS) {
    const state = { ...CASES[0]!, server, compared: 'never', remembers: false } as const
    expect(outcomeOf(state).known).toEqual({ kind: 'nothing' })
  }
})

test.each([
  {
    server: 'honest',
    compared: 'after-1',
    newPhone: false,
    remembers: false,
    known: { kind: 'match', after: 1, later: 'nothing' },
  },
  {
    server: 'honest',
    compared: 'after-1',
    newPhone: true,
    remembers: true,
    known: { kind: 'match', after: 1, later: 'warned' },
  },
  {
    server: 'swaps-later',
    compared: 'after-1',
    newPhone: false,
    remembers: false,
    known: { kind: 'match', after: 1, later: 'silent' },
  },
  {
    server: 'swaps-later',
    compared: 'after-1',
    newPhone: false,
    remembers: true,
    known: { kind: 'match', after: 1, later: 'warned' },
  },
  {
    server: 'swaps-later',
    compared: 'after-3',
    newPhone: false,
    remembers: false,
    known: { kind: 'differ', after: 3 },
  },
  {
    server: 'swaps',
    compared: 'after-1',
    newPhone: true,
    remembers: true,
    known: { kind: 'differ', after: 1 },
  },
  {
    server: 'honest',
    compared: 'never',
    newPhone: true,
    remembers: true,
    known: { kind: 'warned' },
  },
] as const)(
  '$server, $compared, new phone $newPhone, remembers $remembers: $known.kind',
  ({ known, ...rest }) => {
    expect(outcomeOf({ ...CASES[0]!, ...rest }).known).toEqual(known)
  },
)

const actions: fc.Arbitrary<ExchangeAction> = fc.oneof(
  fc.record({ kind: fc.constant('server' as const), server: fc.constantFrom(...SERVERS) }),
  fc.constant({ kind: 'deal' as const }),
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
      if (reading.kind === 'state') expect(run(reading.state)).toEqual(run(state))
    }),
    { numRuns: 40 },
  )
})

test('the lab picks each kind of server, and hides which', () => {
  let state = EXCHANGE_LAB.start
  const picked = new Set<string>()
  for (let i = 0; i < 30; i++) {
    expect(state.shown).toBe(false)
    picked.add(state.server)
    state = EXCHANGE_LAB.step(state, { kind: 'deal' })
  }
  expect([...picked].toSorted()).toEqual([...SERVERS].toSorted())
})
