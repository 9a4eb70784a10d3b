import fc from 'fast-check'
import { DOTS, dotsOf, PICTURES, ROW, stretchesOf } from '@/labs/base-rates/dots'
import { outcomeOf } from '@/labs/base-rates/outcome'
import { ratio, type Ratio } from '@/labs/base-rates/ratio'

const share = fc.bigInt(0n, 10n ** 9n).map(n => ratio(n, 10n ** 9n))
const days = fc
  .record({
    messages: fc.bigInt(1n, 10n ** 15n).map(n => ratio(n)),
    illegal: share,
    missed: share,
    falseAlarms: share,
  })
  .map(outcomeOf)

test('a picture has 10,000 dots or none', () => {
  fc.assert(
    fc.property(days, fc.constantFrom(...PICTURES), (day, picture) => {
      const runs = dotsOf(day, picture)
      const dots = runs.reduce((sum, run) => sum + run.dots, 0)
      expect(runs.length === 0 || dots === DOTS).toBe(true)
    }),
  )
})

test('no kind is drawn more than one dot away from its share', () => {
  fc.assert(
    fc.property(days, day => {
      const runs = dotsOf(day, 'alarms')
      if (runs.length === 0) return
      const exact = (Number(day.hits.over) / Number(day.hits.under)) * DOTS
      const alarms = Number(day.alarms.over) / Number(day.alarms.under)
      expect(Math.abs(runs[0]!.dots - exact / alarms)).toBeLessThan(1.001)
    }),
  )
})

test('what is there and too rare for a dot is said to be there', () => {
  const runs = dotsOf(dayOf(ratio(1n, 1_000_000n)), 'messages')
  expect(runs.find(run => run.kind === 'hit')).toEqual({ kind: 'hit', dots: 0, tooRare: true })
})

test('what is not there at all is not called rare', () => {
  const runs = dotsOf(dayOf(ratio(0n)), 'messages')
  expect(runs.find(run => run.kind === 'hit')).toEqual({ kind: 'hit', dots: 0, tooRare: false })
})

test('the stretches of the picture fill its rows without a gap', () => {
  const runs = dotsOf(dayOf(ratio(1n, 30n)), 'messages')
  const cells = [...stretchesOf(runs).values()]
    .flat()
    .flatMap(({ row, from, length }) => Array.from({ length }, (_, i) => row * ROW + from + i))
  expect(cells.sort((a, b) => a - b)).toEqual(Array.from({ length: DOTS }, (_, i) => i))
})

function dayOf(illegal: Ratio) {
  return outcomeOf({
    messages: ratio(1_000_000n),
    illegal,
    missed: ratio(1n, 10n),
    falseAlarms: ratio(1n, 1000n),
  })
}
