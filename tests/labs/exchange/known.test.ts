import {
  COMPARED,
  EXCHANGE_LAB,
  SERVERS,
  type ExchangeState,
  type Server,
} from '@/labs/exchange/lab'
import { outcomeOf } from '@/labs/exchange/outcome'
import { run, type Exchange } from '@/labs/exchange/run'
import { knownWords } from '@/labs/exchange/words'

type Case = Pick<ExchangeState, 'newPhone' | 'remembers' | 'compared'> & { server: Server }

const bool = [false, true]
const CASES: Case[] = SERVERS.flatMap(server =>
  COMPARED.flatMap(compared =>
    bool.flatMap(newPhone => bool.map(remembers => ({ server, compared, newPhone, remembers }))),
  ),
)

function stateOf(one: Case, round = 3): ExchangeState & Case {
  return { ...EXCHANGE_LAB.start, round, ...one }
}

/** All that stands on one phone: words, warnings, and the number where they compare. */
function screens(one: Case, whose: 'amira' | 'ben'): string {
  const phones = run(stateOf(one)).map((exchange: Exchange) => {
    const { number, warned } = exchange[whose]
    const looked = one.compared === `after-${exchange.nth}`
    return { warned, text: exchange.ben.text, number: looked ? number : undefined }
  })
  return JSON.stringify(phones)
}

function bothScreens(one: Case): string {
  return screens(one, 'amira') + screens(one, 'ben')
}

/** The servers under which both phones show what they show here. */
function lookingAlike(one: Case): Server[] {
  return SERVERS.filter(server => bothScreens({ ...one, server }) === bothScreens(one))
}

/** Whether the verdict leaves it open if Ben’s key is with Amira at the end. */
function isOpen(one: Case): boolean {
  const { known } = outcomeOf(stateOf(one))
  switch (known.kind) {
    case 'not-compared':
      return known.told.kind === 'open'
    case 'match':
      return known.since?.kind === 'open'
    case 'differ':
      return false
  }
}

test('nobody can tell if and only if an honest server and one that swaps give exactly the same screens', () => {
  for (const one of CASES) {
    const alike = lookingAlike(one)
    expect({ ...one, open: isOpen(one) }).toEqual({
      ...one,
      open: alike.includes('honest') && alike.length > 1,
    })
  }
})

test('where a key or a swap is known, it is so in truth', () => {
  for (const one of CASES) {
    const { known } = outcomeOf(stateOf(one))
    const told = known.kind === 'not-compared' ? known.told : undefined
    const since = known.kind === 'match' ? known.since : undefined
    const kinds = [told?.kind, since?.kind]
    if (kinds.includes('own')) expect(one.server).toBe('honest')
    if (kinds.includes('swap') || known.kind === 'differ') expect(one.server).not.toBe('honest')
    if (known.kind === 'match' && known.after === 3) expect(one.server).toBe('honest')
  }
})

test('the same screens give the same words, whatever the server does: the answer gives no hidden round away', () => {
  for (const one of CASES) {
    const { known } = outcomeOf(stateOf(one))
    for (const server of lookingAlike(one))
      expect(outcomeOf(stateOf({ ...one, server })).known).toEqual(known)
  }
})

test('what the words say of warnings stands on the phones', () => {
  for (const one of CASES) {
    const { why } = knownWords(outcomeOf(stateOf(one)).known)
    const warned = run(stateOf(one)).filter(({ amira, ben }) => amira.warned || ben.warned)
    const both = warned.filter(({ amira, ben }) => amira.warned && ben.warned)
    const said = /both phones warn at message (\d)/.exec(why)?.[1]
    if (said !== undefined) expect(both.map(({ nth }) => String(nth))).toContain(said)
    // Ben’s is new from message 3 on, if at all.
    if (said === '3') expect(one.newPhone).toBe(false)
    if (/Ben has a new phone/.test(why)) expect([one.newPhone, warned]).toEqual([true, []])
    if (/Ben’s new phone/.test(why)) expect([one.newPhone, both]).toEqual([true, []])
    if (/Amira’s phone warns/.test(why))
      expect(warned.map(({ amira }) => amira.warned)).toEqual([true])
    if (/No phone (warns|has warned)/.test(why)) expect([one.remembers, warned]).toEqual([true, []])
    if (/These phones warn of nothing|these phones warn of no/.test(why))
      expect(one.remembers).toBe(false)
  }
})

test('where neither can tell alone, neither phone shows more than an honest server and somebody’s new phone would', () => {
  for (const one of CASES) {
    if (knownWords(outcomeOf(stateOf(one)).known).answer !== 'Neither can tell alone.') continue
    for (const whose of ['amira', 'ben'] as const) {
      const warnings = run(stateOf(one)).filter(exchange => exchange[whose].warned)
      expect(warnings.length).toBeLessThanOrEqual(1)
    }
  }
})

test.each([
  ['swaps', 'never', true, true, /^Neither can tell alone\..*Ben has a new phone/],
  ['swaps-later', 'never', false, true, /^Neither can tell alone\..*both phones warn at message 2/],
  ['swaps-later', 'never', true, true, /^Neither can tell alone\..*both phones warn at message 2/],
  ['swaps-last', 'never', false, true, /^Neither can tell alone\..*both phones warn at message 3/],
  ['swaps-last', 'never', true, true, /^Nobody can tell\..*a swap that begins with it/],
  ['honest', 'never', true, true, /^Nobody can tell\..*a swap that begins with it/],
  ['swaps', 'never', false, true, /^Nobody can tell\. No phone warns/],
  ['swaps-later', 'never', false, false, /^Nobody can tell\. These phones warn of nothing/],
  [
    'swaps-later',
    'after-1',
    false,
    false,
    /^Yes, at message 1\..*Whether that lasts nobody can tell/,
  ],
  ['honest', 'after-1', false, true, /^Yes, at message 1\..*it is still Ben’s key/],
  ['swaps-later', 'after-1', false, true, /^Yes, at message 1\..*they know that it is a swap/],
  ['honest', 'after-1', true, true, /^Yes, at message 1\..*compare again/],
  ['honest', 'after-3', true, true, /^Yes, at message 3\. The numbers match, [^.]*\.$/],
  ['swaps-later', 'after-3', false, false, /^No\. The numbers differ/],
  ['swaps', 'after-1', true, true, /^No\. The numbers differ/],
] as const)(
  '%s, compared %s, new phone %s, remembers %s: %s',
  (server, compared, newPhone, remembers, words) => {
    const { known } = outcomeOf(stateOf({ server, compared, newPhone, remembers }))
    const { answer, why } = knownWords(known)
    expect(`${answer} ${why}`).toMatch(words)
  },
)
