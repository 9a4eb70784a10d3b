import fc from 'fast-check'
import { explainOrder, keyOfOrder, orderSchema, publicOrder, type Order } from '@/quiz/order'
import { grade, gradeResponse } from '@/quiz/grade'
import { fieldsOf } from '@/quiz/response'
import { QUESTIONS } from './arbitrary'
import { base, cites } from './example'

function events(ids: string[], id = 'example-01'): Order {
  const items = ids.map(item => ({ id: item, text: `Event ${item}`, why: `Why ${item}`, cites }))
  return orderSchema.parse({ ...base, id, kind: 'order', items })
}

const question = events(['i1', 'i2', 'i3', 'i4', 'i5'])

/** The response that puts the items with these places in the right order, from 1, in this order. */
function put(...places: number[]) {
  const key = keyOfOrder(question).items
  return { kind: 'order', items: places.map(place => key[place - 1]!) } as const
}

// Adjacent pairs kept of four, by hand.
test.each([
  { places: [1, 2, 3, 4, 5], score: 1 },
  { places: [2, 3, 4, 5, 1], score: 3 / 4 },
  { places: [1, 2, 4, 3, 5], score: 1 / 4 },
  { places: [4, 5, 1, 2, 3], score: 3 / 4 },
  { places: [5, 4, 3, 2, 1], score: 0 },
])('$places earns $score', ({ places, score }) => {
  expect(gradeResponse(question, put(...places))).toEqual({ kind: 'graded', score })
})

test('the shown order is never the right order', () => {
  fc.assert(
    fc.property(QUESTIONS.order, question => {
      const shown = publicOrder(question).items.map(item => item.id)
      expect(shown).not.toEqual(keyOfOrder(question).items)
    }),
    { numRuns: 500 },
  )
})

test('names and shown order come from the items and the question’s id, not from the key', () => {
  const one = publicOrder(question).items
  const other = publicOrder(events(['i3', 'i5', 'i1', 'i4', 'i2'])).items
  expect(one).toEqual(other)
})

test('over many questions each item is shown in each place about equally often', () => {
  const counts = new Map<string, number>()
  const RUNS = 4000
  for (let i = 0; i < RUNS; i++) {
    const { items } = publicOrder(events(['i1', 'i2', 'i3', 'i4', 'i5'], `lesson-${i}`))
    items.forEach(({ text }, place) => {
      const key = `${text} at ${place}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    })
  }
  expect(counts.size).toBe(25)
  // A fifth each; five standard deviations of a count of 4000 at 1 in 5 are 127.
  for (const count of counts.values()) expect(Math.abs(count - RUNS / 5)).toBeLessThan(127)
})

test('a place given twice is invalid, even while others are empty', () => {
  const [a, b] = publicOrder(question).items.map(item => `position:${item.id}`)
  const fields = new Map([
    [a!, ['2']],
    [b!, ['2']],
  ])
  expect(grade(question, fields)).toEqual({
    kind: 'invalid',
    reason: 'Two items have place 2. Give each its own.',
  })
})

test.each(['0', '6', '1.5', '01', 'first'])('%s is no place among five items', place => {
  const fields = new Map(fieldsOf(keyOfOrder(question)))
  fields.set([...fields.keys()][0]!, [place])
  expect(grade(question, fields)).toEqual({
    kind: 'invalid',
    reason: `This question has no position “${place}”.`,
  })
})

test('an item is right where it follows the one that it should follow, wherever that is', () => {
  const parts = explainOrder(question, put(2, 3, 1, 4, 5))
  expect(parts.map(({ text, given, answer, outcome }) => [text, given, answer, outcome])).toEqual([
    ['Event i1', 'After: Event i3', 'First', 'wrong'],
    ['Event i2', 'First', 'After: Event i1', 'wrong'],
    ['Event i3', 'After: Event i2', undefined, 'right'],
    ['Event i4', 'After: Event i1', 'After: Event i3', 'wrong'],
    ['Event i5', 'After: Event i4', undefined, 'right'],
  ])
})
