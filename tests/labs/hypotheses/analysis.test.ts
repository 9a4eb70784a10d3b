import fc from 'fast-check'
import { compareMarks, leadersOf, pivotsOf, rankingOf, worthOf } from '@/labs/hypotheses/analysis'
import { isDisputed, sharedCells } from '@/labs/hypotheses/group'
import { blank, rate, ratedCount, ratingAt, referenceOf, restSilent } from '@/labs/hypotheses/marks'
import { SMALL } from './small-board'

const one = SMALL.cases[0]!
const reference = referenceOf(SMALL, one)
const ALL = [0, 1, 2]
const marks = fc.string({ unit: fc.constantFrom('c', 'i', 's', '-'), minLength: 9, maxLength: 9 })

test('a person’s ratings are one letter for each cell', () => {
  expect(reference).toBe('iccssscis')
  expect(blank(SMALL, one)).toBe('---------')
})

test('a rating stands where it was put, and nowhere else', () => {
  fc.assert(
    fc.property(marks, fc.nat(2), fc.nat(2), (before, row, column) => {
      const after = rate(SMALL, before, { row, column, rating: 'silent' })
      expect(ratingAt(SMALL, after, row, column)).toBe('silent')
      const place = row * 3 + column
      expect(after.slice(0, place) + after.slice(place + 1)).toBe(
        before.slice(0, place) + before.slice(place + 1),
      )
    }),
  )
})

test('a cell that is not there cannot be rated', () => {
  expect(rate(SMALL, reference, { row: 3, column: 0, rating: 'silent' })).toBe(reference)
  expect(rate(SMALL, reference, { row: 0, column: 3, rating: 'silent' })).toBe(reference)
})

test('the rest of a row becomes silent, and what was rated stays', () => {
  const begun = rate(SMALL, blank(SMALL, one), { row: 1, column: 0, rating: 'inconsistent' })
  expect(restSilent(SMALL, begun, 1)).toBe('---iss---')
  expect(ratedCount(restSilent(SMALL, begun, 1))).toBe(3)
})

test('the fewest inconsistent claims come first, however many others fit', () => {
  const ranking = rankingOf(SMALL, reference, ALL)
  expect(ranking.map(({ column, rank, inconsistent }) => [column, rank, inconsistent])).toEqual([
    [2, 1, 0],
    [0, 2, 1],
    [1, 2, 1],
  ])
})

test('every claim counts once for every explanation', () => {
  fc.assert(
    fc.property(marks, m => {
      for (const { consistent, inconsistent, silent, unrated } of rankingOf(SMALL, m, ALL))
        expect(consistent + inconsistent + silent + unrated).toBe(3)
    }),
  )
})

test('with nothing rated all explanations come first', () => {
  expect(leadersOf(SMALL, blank(SMALL, one), ALL)).toEqual([0, 1, 2])
})

test('a claim tells explanations apart only where it is against some and not against others', () => {
  expect(ALL.map(row => worthOf(SMALL, reference, row))).toEqual([
    'tells-apart',
    'tells-none-apart',
    'tells-apart',
  ])
  expect(worthOf(SMALL, 'iii------', 0)).toBe('tells-none-apart')
  expect(worthOf(SMALL, 'i--------', 0)).toBe('not-rated')
})

test('the table hangs on a claim without which others would come first', () => {
  expect(pivotsOf(SMALL, reference, ALL)).toEqual([0, 2])
})

test('claims that do not count change no rank', () => {
  expect(leadersOf(SMALL, reference, [1, 2])).toEqual([0, 2])
})

test('two people are compared only where both have rated', () => {
  expect(compareMarks('cis------', 'cic---s--')).toEqual({ both: 3, same: 2, differing: [2] })
  fc.assert(
    fc.property(marks, m => {
      expect(compareMarks(m, m)).toEqual({
        both: ratedCount(m),
        same: ratedCount(m),
        differing: [],
      })
    }),
  )
})

test('in a group the most disputed cells come first', () => {
  const cells = sharedCells(SMALL, ['cc-------', 'ci-------', 'ci-------', 'cs-------'])
  expect(cells.map(({ column, agreed, raters }) => [column, agreed, raters])).toEqual([
    [1, 2, 4],
    [0, 4, 4],
  ])
  expect(cells.map(isDisputed)).toEqual([true, false])
})

test('what fewer than two have rated is no agreement', () => {
  expect(sharedCells(SMALL, ['c--------', '-c-------'])).toEqual([])
  expect(sharedCells(SMALL, [])).toEqual([])
})
