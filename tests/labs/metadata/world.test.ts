import { MASTS, PHONES, WEEK } from '@/labs/metadata/names'
import { PADDED, seenIn } from '@/labs/metadata/seen'
import { makeWorld, SPAN_WEEKS, worldOf } from '@/labs/metadata/world'

const numbers = Array.from({ length: 25 }, (_, i) => i * 37 + 1)

test.each(numbers)(
  'world %s has 300 records or more, in order, of the phones and masts there are',
  n => {
    const { sent, weeks } = worldOf(n, 'weeks')
    expect(sent.length).toBeGreaterThanOrEqual(300)
    expect(weeks).toBe(2)
    expect(sent.every((record, i) => record.at >= (sent[i - 1]?.at ?? 0))).toBe(true)
    expect(sent.every(({ at }) => at < weeks * WEEK)).toBe(true)
    expect(sent.every(({ from, to }) => from !== to && isPhone(from) && isPhone(to))).toBe(true)
    expect(sent.every(({ mast }) => mast >= 0 && mast < MASTS)).toBe(true)
    expect(sent.every(({ size }) => size > 0 && size <= PADDED)).toBe(true)
    const numbersIn = sent.flatMap(({ at, from, to, size, mast }) => [at, from, to, size, mast])
    expect(numbersIn.every(Number.isInteger)).toBe(true)
  },
)

function isPhone(phone: number): boolean {
  return phone >= 0 && phone < PHONES
}

test('the same number makes the same world, record for record', () => {
  expect(worldOf(7, 'weeks')).toEqual(worldOf(7, 'weeks'))
  expect(worldOf(7, 'weeks').sent).not.toEqual(worldOf(8, 'weeks').sent)
})

test('a world has not changed since links to it were made', () => {
  const { cast, sent } = worldOf(1, 'weeks')
  expect(sent.length).toMatchInlineSnapshot(`462`)
  expect({ ...cast, homes: cast.homes.join(' ') }).toMatchInlineSnapshot(`
   {
     "colleagues": [
       2,
       11,
     ],
     "couple": [
       13,
       15,
     ],
     "crew": [
       16,
       17,
       19,
       9,
       22,
       23,
       14,
       7,
       20,
     ],
     "early": [
       21,
       8,
       10,
       12,
     ],
     "homes": "3 5 3 7 5 0 2 7 0 6 3 0 6 3 6 6 6 5 4 3 4 5 0 3",
     "late": [
       3,
       4,
       0,
       18,
     ],
     "organiser": 1,
     "shiftHour": 14,
     "talker": 5,
     "workMast": 1,
   }
  `)
  expect(sent.slice(0, 2)).toMatchInlineSnapshot(`
   [
     {
       "at": 389,
       "from": 21,
       "held": [
         24,
         67,
       ],
       "mast": 1,
       "size": 405,
       "to": 12,
     },
     {
       "at": 400,
       "from": 15,
       "held": [
         84,
         151,
       ],
       "mast": 6,
       "size": 611,
       "to": 13,
     },
   ]
  `)
})

test('a year has 10,000 records or more, and begins with the same cast', () => {
  const year = worldOf(3, 'year')
  expect(year.sent.length).toBeGreaterThanOrEqual(10_000)
  expect(year.cast).toEqual(worldOf(3, 'weeks').cast)
})

test('made week by week it is the same world, and says how far it is', () => {
  const making = makeWorld(5, 'year')
  const seen: number[] = []
  let step = making.next()
  while (!step.done) {
    seen.push(step.value)
    step = making.next()
  }
  expect(seen).toEqual(Array.from({ length: SPAN_WEEKS.year }, (_, i) => i + 1))
  expect(step.value).toEqual(worldOf(5, 'year'))
})

test('nobody in a world has two parts', () => {
  for (const n of numbers) {
    const { organiser, crew, early, late, couple, talker, colleagues } = worldOf(n, 'weeks').cast
    const all = [organiser, ...crew, ...early, ...late, ...couple, talker, ...colleagues]
    expect(new Set(all).size).toBe(all.length)
    expect(crew).toHaveLength(9)
  }
})

test('whoever writes most is not the organiser, so counting alone finds nobody', () => {
  for (const n of numbers) {
    const { cast, sent } = worldOf(n, 'weeks')
    const counts = Array.from(
      { length: PHONES },
      (_, phone) => sent.filter(r => r.from === phone).length,
    )
    expect(counts.indexOf(Math.max(...counts))).toBe(cast.talker)
  }
})

test('padding makes all sizes equal and changes nothing else', () => {
  const world = worldOf(2, 'weeks')
  const bare = seenIn(world, { padding: false, delays: false, relay: false })
  const padded = seenIn(world, { padding: true, delays: false, relay: false })
  expect(new Set(padded.map(record => record.size))).toEqual(new Set([PADDED]))
  expect(padded.map(r => ({ ...r, size: 0 }))).toEqual(bare.map(r => ({ ...r, size: 0 })))
})

test('past a relay no record names both phones, and every message makes two', () => {
  const world = worldOf(2, 'weeks')
  const seen = seenIn(world, { padding: true, delays: true, relay: true })
  expect(seen).toHaveLength(world.sent.length * 2)
  expect(seen.every(({ from, to }) => (from === -1) !== (to === -1))).toBe(true)
  expect(seen.every((record, i) => record.at >= (seen[i - 1]?.at ?? 0))).toBe(true)
})

test('delays only hold a message back, and never for more than three hours', () => {
  const world = worldOf(2, 'weeks')
  const late = seenIn(world, { padding: false, delays: true, relay: false })
  expect(late).toHaveLength(world.sent.length)
  const expected = world.sent.map(({ at, held }) => at + held[0]).sort((a, b) => a - b)
  expect(late.map(({ at }) => at)).toEqual(expected)
  expect(world.sent.every(({ held }) => held[0] >= 0 && held[0] < 180)).toBe(true)
})
