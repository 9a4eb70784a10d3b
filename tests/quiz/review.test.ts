import fc from 'fast-check'
import { fsrs } from 'ts-fsrs'
import type { Attempt } from '@/quiz/attempt'
import { isCertainAndWrong, isScored } from '@/quiz/attempts'
import { SCHEDULES } from '@/quiz/progress'
import { dueForReview, type Due } from '@/quiz/review'
import { records } from './arbitrary-progress'
import { attempt, progressOf } from './attempt'

const DAY = 86_400_000
const START = Date.parse('2021-03-12T09:00:00.000Z')
const FAR = new Date('2190-01-01T00:00:00.000Z')
const on = (day: number) => new Date(START + day * DAY).toISOString()

/** In how many days from 12 March the one question of these attempts is due. */
function dueDay(schedule: 'fsrs' | 'uniform', ...attempts: Partial<Attempt>[]): number {
  const progress = progressOf(...attempts.map(attempt))
  const [item] = dueForReview(progress, FAR, schedule)
  return (item!.due.getTime() - START) / DAY
}

const right = (day: number, more: Partial<Attempt> = {}) => ({ at: on(day), score: 1, ...more })
const wrong = (day: number, more: Partial<Attempt> = {}) => ({ at: on(day), score: 0, ...more })

test('uniform spacing is 2, 7 and 21 days, and 21 from then on', () => {
  expect(dueDay('uniform', right(0))).toBe(2)
  expect(dueDay('uniform', right(0), right(2))).toBe(2 + 7)
  expect(dueDay('uniform', right(0), right(2), right(9))).toBe(9 + 21)
  expect(dueDay('uniform', right(0), right(2), right(9), right(30))).toBe(30 + 21)
})

test('under uniform spacing a wrong answer begins again, and a right one before its time moves nothing', () => {
  expect(dueDay('uniform', right(0), right(2), wrong(9))).toBe(9 + 2)
  expect(dueDay('uniform', right(0), right(1))).toBe(2)
  expect(dueDay('uniform', right(0), wrong(1))).toBe(1 + 2)
})

// Initial stabilities of FSRS-6 after Again, Hard, Good and Easy are 0.21, 1.29, 2.31 and 8.30 days, which at a wished
// retention of 0.9 are the intervals. In whole days, each grade a day later than the one below: 1, 2, 3 and 8.
test('the first intervals of FSRS are 1 day after wrong, 3 after right, 8 after certain and right', () => {
  expect(dueDay('fsrs', wrong(0))).toBe(1)
  expect(dueDay('fsrs', right(0))).toBe(3)
  expect(dueDay('fsrs', right(0, { certainty: 'guess' }))).toBe(3)
  expect(dueDay('fsrs', right(0, { certainty: 'certain' }))).toBe(8)
})

test('the default weights are those published for FSRS-6', () => {
  expect(fsrs().parameters.w.slice(0, 4)).toEqual([0.212, 1.2931, 2.3065, 8.2956])
})

test('certain and right is due later than right, and right later than wrong, whatever came before', () => {
  const scores = fc.array(fc.boolean(), { maxLength: 6 })
  fc.assert(
    fc.property(scores, before => {
      const past = before.map((good, i) => (good ? right(i * 3) : wrong(i * 3)))
      const day = before.length * 3 + 2
      const [easy, good, again] = [
        dueDay('fsrs', ...past, right(day, { certainty: 'certain' })),
        dueDay('fsrs', ...past, right(day, { certainty: 'guess' })),
        dueDay('fsrs', ...past, wrong(day, { certainty: 'certain' })),
      ]
      expect(easy!).toBeGreaterThan(good!)
      expect(good!).toBeGreaterThan(again!)
    }),
  )
})

test('part of a score is not a right answer', () => {
  expect(dueDay('fsrs', right(0, { score: 0.9 }))).toBe(dueDay('fsrs', wrong(0)))
})

test('nothing is due before its day', () => {
  const progress = progressOf(attempt({ at: on(0) }))
  const at = (day: number) => dueForReview(progress, new Date(START + day * DAY), 'uniform')
  expect(at(1.99)).toEqual([])
  expect(at(2).map(item => item.question)).toEqual(['q-01'])
})

test('certain and wrong heads the list, and then the longest due', () => {
  const progress = progressOf(
    attempt({ question: 'a', at: on(3) }),
    attempt({ question: 'b', at: on(1), score: 0, certainty: 'fairly' }),
    attempt({ question: 'c', at: on(5), score: 0, certainty: 'certain' }),
    attempt({ question: 'd', at: on(4), score: 0, certainty: 'certain' }),
  )
  const order = dueForReview(progress, FAR, 'uniform').map(item => item.question)
  expect(order).toEqual(['d', 'c', 'b', 'a'])
})

test('answers in one’s own words are not reviewed', () => {
  const unmarked = attempt({ kind: 'respond', score: undefined, fields: { text: ['Words.'] } })
  expect(dueForReview(progressOf(unmarked), FAR, 'fsrs')).toEqual([])
})

test.each(SCHEDULES)('%s: each marked question is due once, after its last answer', schedule => {
  fc.assert(
    fc.property(records, progress => {
      const due = dueForReview(progress, FAR, schedule)
      const marked = new Set(progress.attempts.filter(isScored).map(a => a.question))
      expect(due.map(item => item.question).sort()).toEqual([...marked].sort())
      for (const { due: day, last } of due)
        if (schedule === 'fsrs') expect(day > new Date(last.at)).toBe(true)
      const certain = due.map((item: Due) => isCertainAndWrong(item.last))
      expect(certain).toEqual([...certain].sort((a, b) => Number(b) - Number(a)))
    }),
  )
})
