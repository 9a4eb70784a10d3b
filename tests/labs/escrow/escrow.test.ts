import fc from 'fast-check'
import {
  ACTS,
  ESCROW_LAB,
  SPARES,
  type Act,
  type EscrowAction,
  type EscrowState,
} from '@/labs/escrow/lab'
import { READERS, readingsOf, type Reader } from '@/labs/escrow/outcome'
import { answerWords } from '@/labs/escrow/words'
import { MESSAGES } from '@/labs/escrow/world'
import { readState, writeState } from '@/labs/state-link'

const states: fc.Arbitrary<EscrowState> = fc
  .record({
    spare: fc.constantFrom(...SPARES),
    acts: fc.array(fc.constantFrom(...ACTS), { minLength: 1, maxLength: 6 }),
    share: fc.nat(),
  })
  .map(({ spare, acts, share }) => ({
    spare,
    acts,
    holders: acts.length,
    needed: 1 + (share % acts.length),
  }))

/**
 * Who should read which message, said without any key: whoever has as many shares as are needed, of a key still there. What leaked
 * is open to everybody.
 */
function shouldRead({ spare, acts, needed }: EscrowState, reader: Reader, year: number): boolean {
  const own = { court: undefined, thief: undefined, forcer: 'forced', country: 'obeys' }[reader]
  const shares = acts.filter(
    act => reader === 'court' || act === 'leaks' || (own !== undefined && act === own),
  ).length
  if (spare === 'none' || shares < needed) return false
  return spare !== 'yearly-destroyed' || year === 3
}

test('a reader reads a message if and only if it has enough shares of a key that is still there', () => {
  fc.assert(
    fc.property(states, state => {
      for (const { reader, texts } of readingsOf(state))
        MESSAGES.forEach(({ year, text }, i) => {
          expect([reader, texts[i]]).toEqual([
            reader,
            shouldRead(state, reader, year) ? text : undefined,
          ])
        })
    }),
    { numRuns: 300 },
  )
})

function twoOfThree(...acts: Act[]): EscrowState {
  return { ...ESCROW_LAB.start, acts }
}

function whoReads(state: EscrowState): Reader[] {
  return readingsOf(state).flatMap(({ reader, texts }) => (texts.some(Boolean) ? [reader] : []))
}

test('a share that leaked adds to what was got by force or by asking; failures that stay apart do not add up', () => {
  expect(whoReads(twoOfThree('leaks', 'forced', 'obeys'))).toEqual(['court', 'forcer', 'country'])
  expect(whoReads(twoOfThree('safe', 'forced', 'obeys'))).toEqual(['court'])
  expect(whoReads(twoOfThree('leaks', 'leaks', 'safe'))).toEqual(READERS)
})

function said(state: EscrowState): string {
  return Object.values(answerWords(state, readingsOf(state))).join(' ')
}

test('the answer names all who read, and says why where old shares are kept', () => {
  expect(said(twoOfThree('leaks', 'forced', 'obeys'))).toMatch(
    /^Someone with threats and another country read all 6 messages/,
  )
  expect(said(twoOfThree('leaks', 'leaks', 'safe'))).toMatch(/^A thief reads .*So do the other two/)
  expect(said(twoOfThree('safe', 'forced', 'obeys'))).toMatch(
    /^Besides the two who write, only the court reads/,
  )
  const kept = said({ ...twoOfThree('leaks', 'leaks', 'safe'), spare: 'yearly-kept' })
  expect(kept).toContain('Whoever gets a holder’s share of this year gets its old shares too.')
})

test('with one spare key for everything, whoever reads anything reads everything old', () => {
  fc.assert(
    fc.property(states, state => {
      for (const { texts } of readingsOf({ ...state, spare: 'one' }))
        expect([0, MESSAGES.length]).toContain(texts.filter(Boolean).length)
    }),
  )
})

test('without a spare key nobody reads, the court included', () => {
  const state = { ...ESCROW_LAB.start, spare: 'none' } as const
  expect(readingsOf(state).flatMap(({ texts }) => texts.filter(Boolean))).toEqual([])
})

const actions: fc.Arbitrary<EscrowAction> = fc.oneof(
  fc.record({ kind: fc.constant('spare' as const), spare: fc.constantFrom(...SPARES) }),
  fc.record({
    kind: fc.constantFrom('holders' as const, 'needed' as const),
    value: fc.oneof(fc.integer({ min: -2, max: 9 }), fc.constantFrom(NaN, Infinity, 2.5, 1e300)),
  }),
  fc.record({
    kind: fc.constant('act' as const),
    holder: fc.integer({ min: -1, max: 8 }),
    act: fc.constantFrom(...ACTS),
  }),
)

test('wherever a reader goes in the lab, the state is one that the lab has, and its link leads back', () => {
  fc.assert(
    fc.property(fc.array(actions, { maxLength: 12 }), taken => {
      const state = taken.reduce(ESCROW_LAB.step, ESCROW_LAB.start)
      expect(state.needed).toBeLessThanOrEqual(state.holders)
      expect(state.acts).toHaveLength(state.holders)
      expect(readState(ESCROW_LAB, writeState(ESCROW_LAB, state))).toEqual({ kind: 'state', state })
      expect(readingsOf(state).map(({ reader }) => reader)).toEqual(READERS)
    }),
  )
})

function afterHolders(...counts: number[]): EscrowState {
  return counts.reduce(
    (state, value) => ESCROW_LAB.step(state, { kind: 'holders', value }),
    ESCROW_LAB.start,
  )
}

test('a rule that the holders are too few for comes back as soon as they are enough, unless another is chosen', () => {
  expect(afterHolders(1)).toMatchObject({ holders: 1, needed: 1 })
  expect(afterHolders(1, 6)).toMatchObject({ holders: 6, needed: 2 })
  const chosen = ESCROW_LAB.step(afterHolders(1, 2), { kind: 'needed', value: 1 })
  expect(ESCROW_LAB.step(chosen, { kind: 'holders', value: 6 }).needed).toBe(1)
})

test('a link that was made before the lab remembered what was wanted still opens', () => {
  const { wanted, ...before } = afterHolders(1)
  expect(wanted).toBe(2)
  const text = writeState(ESCROW_LAB, before)
  expect(readState(ESCROW_LAB, text)).toEqual({ kind: 'state', state: before })
})

test.each([
  { holders: 2, needed: 3 },
  { holders: 3, needed: 3, wanted: 2 },
  { holders: 3, needed: 2, wanted: 5 },
  { holders: 0, needed: 0 },
  { holders: 7, needed: 1 },
  { holders: 3, needed: 2, acts: ['sells'] },
])('a link that asks for %j is refused', wanted => {
  const text = writeState(ESCROW_LAB, { ...ESCROW_LAB.start, ...(wanted as object) })
  expect(readState(ESCROW_LAB, text)).toEqual({ kind: 'refused', reason: 'impossible' })
})
