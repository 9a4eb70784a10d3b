import { z } from 'zod'
import { ESCROW_LAB } from '@/labs/escrow/lab'
import { EXCHANGE_LAB } from '@/labs/exchange/lab'
import { METADATA } from '@/labs/metadata/lab'
import { begin, turn, type LabModel } from '@/labs/model'
import { ruleLabOf } from '@/labs/rule/lab'
import { SEIZED_LAB } from '@/labs/seized/lab'
import { RULES } from './rule/small-rules'

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

test('beginning again leads back to the situation that a link led to, and from there to the lab’s own start', () => {
  const linked = turn(counter, begin(7), act(5))
  const back = turn(counter, linked, { kind: 'again' })
  expect(back.now).toBe(7)
  expect(turn(counter, back, { kind: 'again' }).now).toBe(0)
  expect(turn(counter, turn(counter, back, { kind: 'again' }), { kind: 'again' }).now).toBe(7)
  // Whoever came back to it step by step is not asked to press twice.
  const byHand = turn(counter, linked, act(-5))
  expect(turn(counter, byHand, { kind: 'again' }).now).toBe(0)
})

test('a step that only looks or writes is quiet, and every other is not, nor is what is taken back', () => {
  const looking = { ...counter, looks: (by: number) => by === 1 }
  const typing = { ...counter, edits: () => 'field' }
  const quiet = (model: typeof counter, by: number) => turn(model, begin(0), act(by)).quiet
  expect([quiet(counter, 5), quiet(looking, 5)]).toEqual([false, false])
  expect([quiet(looking, 1), quiet(typing, 5)]).toEqual([true, true])
  const looked = turn(looking, begin(0), act(1))
  expect(turn(looking, looked, { kind: 'undo' }).quiet).toBe(false)
  expect(turn(looking, looked, { kind: 'again' }).quiet).toBe(false)
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

/** Where undoing leads after these actions, step by step down to the start, the last first. */
function takenBack<S, A>(model: LabModel<S, A>, actions: A[]): S[] {
  let history = actions.reduce(
    (before, action) => turn(model, before, { kind: 'act', action }),
    begin(model.start),
  )
  const out: S[] = []
  while (history.past.length > 0) {
    history = turn(model, history, { kind: 'undo' })
    out.push(history.now)
  }
  return out
}

test('what is typed or shifted in a lab in one go is taken back in one, and choices one by one', () => {
  const text = (text: string) => ({ kind: 'text' as const, text })
  expect(takenBack(EXCHANGE_LAB, [text('A'), text('At'), text('At 6')])).toHaveLength(1)
  expect(
    takenBack(EXCHANGE_LAB, [
      { kind: 'server', server: 'swaps' },
      { kind: 'server', server: 'swaps-last' },
    ]),
  ).toHaveLength(2)
  const bag = (value: number) => ({ kind: 'bag' as const, value })
  const wipe = (value: number) => ({ kind: 'wipe' as const, value })
  expect(takenBack(SEIZED_LAB, [bag(9), bag(8), bag(7), wipe(3), wipe(2)])).toEqual([
    { ...SEIZED_LAB.start, bag: 7 },
    SEIZED_LAB.start,
  ])
  const holders = (value: number) => ({ kind: 'holders' as const, value })
  expect(takenBack(ESCROW_LAB, [holders(4), holders(6)])).toEqual([ESCROW_LAB.start])
  const page = (page: number) => ({ kind: 'page' as const, page })
  expect(takenBack(METADATA, [page(1), page(2), page(3)])).toEqual([METADATA.start])
  const note = (text: string) => ({ kind: 'note' as const, text })
  const actor = (text: string) => ({ kind: 'actor' as const, text })
  expect(takenBack(ruleLabOf(RULES), [note('a'), note('ab'), actor('we')])).toHaveLength(2)
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
