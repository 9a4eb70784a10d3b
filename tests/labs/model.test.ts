import { z } from 'zod'
import { begin, turn, type LabModel } from '@/labs/model'

const counter: LabModel<number, number> = {
  name: 'path',
  version: 1,
  schema: z.number(),
  start: 0,
  step: (state, by) => state + by,
}
const act = (action: number) => ({ kind: 'act', action }) as const

test('a step can be taken back, and so can beginning again', () => {
  const one = turn(counter, begin(0), act(5))
  const again = turn(counter, one, { kind: 'again' })
  expect(again.now).toBe(0)
  expect(turn(counter, again, { kind: 'undo' }).now).toBe(5)
  expect(turn(counter, turn(counter, again, { kind: 'undo' }), { kind: 'undo' }).now).toBe(0)
})

test('what is written into one field in one go is taken back as one, and apart from what else is done', () => {
  const typing = { ...counter, edits: (by: number) => (by < 10 ? 'units' : undefined) }
  const typed = [1, 2, 3].reduce((history, by) => turn(typing, history, act(by)), begin(0))
  expect(turn(typing, typed, { kind: 'undo' }).now).toBe(0)
  const more = [10, 10, 4].reduce((history, by) => turn(typing, history, act(by)), typed)
  const back = turn(typing, more, { kind: 'undo' })
  expect([more.now, back.now]).toEqual([30, 26])
  expect(turn(typing, turn(typing, back, act(1)), { kind: 'undo' }).now).toBe(26)
})

test('what changes nothing is not remembered', () => {
  expect(turn(counter, begin(0), act(0)).past).toEqual([])
  expect(turn(counter, begin(0), { kind: 'again' }).past).toEqual([])
  expect(turn(counter, begin(7), { kind: 'undo' }).now).toBe(7)
})

test('the last fifty steps can be taken back, and no more are kept', () => {
  let history = begin(0)
  for (let i = 0; i < 60; i++) history = turn(counter, history, act(1))
  expect(history.past).toHaveLength(50)
  expect(history.past[0]).toBe(10)
})
