import fc from 'fast-check'
import { choiceSchema, type Choice } from '@/quiz/choice'
import { parallelForms } from '@/quiz/forms'
import { LEVELS } from '@/quiz/parts'
import { base, cites } from './example'

const options = [
  { id: 'a', text: 'One', right: true, why: 'Yes.', cites },
  { id: 'b', text: 'Two', why: 'No.', cites },
]

/** Questions over a few lessons and objectives, with ids of their own. */
const pool: fc.Arbitrary<Choice[]> = fc
  .array(
    fc.record({
      lesson: fc.constantFrom('one', 'two', 'three'),
      objective: fc.constantFrom('name', 'tell', 'judge'),
      difficulty: fc.constantFrom(1, 2, 3),
      level: fc.constantFrom(...LEVELS),
    }),
    { maxLength: 60 },
  )
  .map(list =>
    list.map((question, i) =>
      choiceSchema.parse({ ...base, ...question, id: `q-${i}`, kind: 'choice', options }),
    ),
  )

test('the two forms test the same objectives of the same lessons, and share no question', () => {
  fc.assert(
    fc.property(pool, fc.nat(20), (questions, length) => {
      const lines = parallelForms(questions, length)
      expect(lines.length).toBeLessThanOrEqual(length)
      for (const { lesson, objective, first, second } of lines)
        for (const question of [first, second])
          expect(question).toMatchObject({ lesson, objective })
      const ids = lines.flatMap(line => [line.first.id, line.second.id])
      expect(new Set(ids).size).toBe(ids.length)
    }),
  )
})

test('no lesson that has more to give stands more than one line behind another', () => {
  fc.assert(
    fc.property(pool, questions => {
      const all = parallelForms(questions, 1000)
      const lines = parallelForms(questions, 5)
      const count = (from: typeof all, lesson: string) =>
        from.filter(l => l.lesson === lesson).length
      for (const a of ['one', 'two', 'three'])
        for (const b of ['one', 'two', 'three'])
          if (count(all, b) > count(lines, b))
            expect(count(lines, a) - count(lines, b)).toBeLessThanOrEqual(1)
    }),
  )
})

test('the forms’ difficulties come as near as the last line allows', () => {
  fc.assert(
    fc.property(pool, questions => {
      const lines = parallelForms(questions, 20)
      const sum = (side: 'first' | 'second') =>
        lines.reduce((n, line) => n + line[side].difficulty, 0)
      expect(Math.abs(sum('first') - sum('second'))).toBeLessThanOrEqual(2)
    }),
  )
})
