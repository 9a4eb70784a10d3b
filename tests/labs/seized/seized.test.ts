import fc from 'fast-check'
import { seededBytes } from '@/labs/bytes'
import { unseal, seal } from '@/labs/seal'
import { chainAfter, keysFrom } from '@/labs/seized/chain'
import { agreeOnKeys, theDay } from '@/labs/seized/day'
import {
  KEYS,
  LAST,
  NEVER,
  SEIZED_LAB,
  TEXTS,
  TIMERS,
  type SeizedAction,
  type SeizedState,
} from '@/labs/seized/lab'
import { outcomeOf, raceOf } from '@/labs/seized/outcome'
import { RACE_WORDS } from '@/labs/seized/words'
import { readState, writeState } from '@/labs/state-link'

const CASES: SeizedState[] = KEYS.flatMap(keys =>
  TEXTS.flatMap((_, i) =>
    TIMERS.flatMap(timer =>
      [false, true].flatMap(copied =>
        [
          [NEVER, NEVER],
          [NEVER, 5],
          [3, NEVER],
          [3, 9],
          [9, 3],
          [4, 4],
        ].map(([wipe = 0, bag = 0]) => ({ keys, taken: i + 1, timer, copied, wipe, bag })),
      ),
    ),
  ),
)

/** What should come of a message, said without any key. */
function expected({ keys, taken, timer, copied, wipe, bag }: SeizedState, nth: number) {
  const wiped = wipe !== NEVER && wipe < bag
  const erased = timer > 0 && taken - nth >= timer
  if (!wiped && nth <= taken && !erased) return 'stored'
  if (!wiped && nth > taken && bag === NEVER) return 'arrived'
  if (!copied) return 'gone'
  if (wiped) return 'closed'
  return keys === 'fixed' || nth > taken ? 'opened' : 'closed'
}

test('in every situation each message is found as it should be, and what is read is what was written', () => {
  for (const state of CASES)
    for (const { nth, find } of outcomeOf(state).rows) {
      expect([state, nth, find.kind]).toEqual([state, nth, expected(state, nth)])
      if ('text' in find) expect(find.text).toBe(TEXTS[nth - 1])
    }
})

test('without a bag and a wipe what is sent later comes to the phone, copies or none', () => {
  const state = { ...SEIZED_LAB.start, copied: false }
  const later = (given: SeizedState) =>
    outcomeOf(given).rows.flatMap(({ before, find }) => (before ? [] : [find.kind]))
  expect(later(state)).toEqual(['arrived', 'arrived', 'arrived'])
  expect(later({ ...state, bag: 30 })).toEqual(['gone', 'gone', 'gone'])
  expect(later({ ...state, wipe: 30 })).toEqual(['gone', 'gone', 'gone'])
})

test.each([
  { wipe: 8, bag: NEVER, says: /^No bag kept the signal out/ },
  { wipe: 8, bag: 9, says: /^The signal came before the bag/ },
])('a wipe after $wipe minutes, a bag after $bag: what is said fits', ({ wipe, bag, says }) => {
  const words = RACE_WORDS[raceOf({ wipe, bag })]
  expect(words).toMatch(says)
  expect(words).toContain('supposes that nobody read or copied it before')
})

test('from no later state of the ratchet does an earlier message open, however far one goes on', () => {
  const random = seededBytes('ratchet')
  const root = random(32)
  const keys = keysFrom(root, 40)
  const sealed = keys.map((key, i) => seal(key, Uint8Array.of(i), random))
  for (let state = 0; state <= 40; state++) {
    const reached = keysFrom(chainAfter(root, state), 60)
    for (let i = 0; i < 40; i++) {
      const opens = reached.some(key => unseal(key, sealed[i]!) !== undefined)
      if (opens !== i >= state) throw new Error(`From state ${state}, message ${i}: ${opens}.`)
    }
  }
})

test('both phones agree on the same keys, each from its own secret, and no two pairs on the same', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 2 }), ([one, other]) => {
      const { amira, ben } = agreeOnKeys(seededBytes(one!))
      expect(amira).toEqual(ben)
      expect(amira.root).not.toEqual(amira.fixed)
      expect(agreeOnKeys(seededBytes(other!)).ben).not.toEqual(ben)
    }),
    { numRuns: 20 },
  )
})

test('what Ben’s phone begins the day with opens all that Amira sends, and each kind of keys its own alone', () => {
  const { ben, sealed } = theDay()
  const chain = keysFrom(ben.root, LAST)
  const text = (key: Uint8Array, locked: Uint8Array) => {
    const bytes = unseal(key, locked)
    return bytes && new TextDecoder().decode(bytes)
  }
  expect(sealed.ratchet.map((locked, i) => text(chain[i]!, locked))).toEqual(TEXTS)
  expect(sealed.fixed.map(locked => text(ben.fixed, locked))).toEqual(TEXTS)
  expect(sealed.ratchet.map(locked => text(ben.fixed, locked))).toEqual(TEXTS.map(() => undefined))
})

test('no two messages share a key, and no chain key is a message key', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), root => {
      const all = [
        ...keysFrom(root, 20),
        ...Array.from({ length: 20 }, (_, i) => chainAfter(root, i)),
      ]
      const names = all.map(key => Buffer.from(key).toString('hex'))
      expect(new Set(names).size).toBe(40)
    }),
    { numRuns: 20 },
  )
})

test.each([
  { wipe: NEVER, bag: 0, race: 'bagged' },
  { wipe: NEVER, bag: NEVER, race: 'on-network' },
  { wipe: 0, bag: NEVER, race: 'wiped-unbagged' },
  { wipe: 4, bag: 5, race: 'wiped' },
  { wipe: 5, bag: 5, race: 'same-minute' },
  { wipe: 6, bag: 5, race: 'too-late' },
  { wipe: 0, bag: 0, race: 'same-minute' },
])('a signal after $wipe minutes and a bag after $bag: $race', ({ wipe, bag, race }) => {
  expect(raceOf({ wipe, bag })).toBe(race)
})

const actions: fc.Arbitrary<SeizedAction> = fc.oneof(
  fc.record({ kind: fc.constant('keys' as const), keys: fc.constantFrom(...KEYS) }),
  fc.record({ kind: fc.constant('copied' as const), copied: fc.boolean() }),
  fc.record({
    kind: fc.constantFrom('taken' as const, 'timer' as const, 'wipe' as const, 'bag' as const),
    value: fc.oneof(fc.integer({ min: -3, max: 40 }), fc.constantFrom(NaN, Infinity, 2.5, 1e300)),
  }),
)

test('wherever a reader goes in the lab, the state is one that the lab has, and its link leads back', () => {
  fc.assert(
    fc.property(fc.array(actions, { maxLength: 12 }), taken => {
      const state = taken.reduce(SEIZED_LAB.step, SEIZED_LAB.start)
      expect(readState(SEIZED_LAB, writeState(SEIZED_LAB, state))).toEqual({ kind: 'state', state })
      expect(outcomeOf(state).rows).toHaveLength(LAST)
    }),
  )
})
