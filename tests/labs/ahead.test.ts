import fc from 'fast-check'
import { lookAhead, remembering } from '@/labs/ahead'
import { EXCHANGE_LAB } from '@/labs/exchange/lab'
import { outcomeOf } from '@/labs/exchange/outcome'
import { verdictsOf } from '@/labs/path/outcome'
import { verdicts } from '@/labs/path/verdict'
import { VALUES } from '@/labs/path/settings'

test('what was asked before is given again as the same object, and is worked out once', () => {
  let worked = 0
  const double = remembering(({ n }: { n: number }) => {
    worked += 1
    return { twice: n * 2 }
  })
  fc.assert(
    fc.property(fc.integer(), n => {
      const before = worked
      const first = double({ n })
      expect(first).toEqual({ twice: n * 2 })
      expect(double({ n })).toBe(first)
      expect(worked).toBeLessThanOrEqual(before + 1)
    }),
  )
})

test('more than are remembered are still answered rightly', () => {
  const same = remembering((n: number) => ({ n }))
  for (let round = 0; round < 2; round++)
    for (let n = 0; n < 500; n++) expect(same(n)).toEqual({ n })
})

test('looking ahead works out what each action leads to, one at a time, and nothing before it is asked', () => {
  const seen: number[] = []
  const ahead = lookAhead({ step: (a: number, b: number) => a + b }, 10, [1, 2, 3], n =>
    seen.push(n),
  )
  expect(seen).toEqual([])
  ahead.next()
  expect(seen).toEqual([11])
  expect([...ahead]).toHaveLength(2)
  expect(seen).toEqual([11, 12, 13])
})

test('exchange: seeing what the server did, and comparing, changes no message', () => {
  const { start, step } = EXCHANGE_LAB
  const shown = step(start, { kind: 'show' })
  const compared = step(shown, { kind: 'compare', compared: 'after-3' })
  expect(outcomeOf(compared).exchanges).toBe(outcomeOf(start).exchanges)
})

test('path: a remembered verdict is the one that is worked out anew', () => {
  for (const encryption of VALUES.encryption)
    for (const hosted of [false, true]) {
      const state = {
        assumed: { encryption, relays: 'no', backup: 'none' },
        hosted,
        text: 'Hi',
      } as const
      const possible = { encryption: [encryption], relays: ['no'], backup: ['none'] } as const
      expect(verdictsOf(state, undefined)).toEqual(verdicts(possible, hosted, 'Hi'))
      expect(verdictsOf({ ...state }, undefined)).toBe(verdictsOf(state, undefined))
    }
})
