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
