import fc from 'fast-check'
import { explain } from '@/quiz/explain'
import { grade, gradeResponse } from '@/quiz/grade'
import { KINDS, type Kind } from '@/quiz/parts'
import { publicQuestion } from '@/quiz/public'
import type { Question } from '@/quiz/question'
import { seeded, shuffle } from '@/quiz/random'
import { fieldsOf, keyOf, readResponse } from '@/quiz/response'
import { QUESTIONS } from './arbitrary'
import { filledIn, handEdited } from './arbitrary-fields'
import { leaks } from './leaks'

const MARKED = KINDS.filter(kind => kind !== 'respond')
const IN_PARTS = ['order', 'match', 'classify', 'figure', 'evidence', 'attribute'] as const

const any = (kind: Kind): fc.Arbitrary<Question> => QUESTIONS[kind]

test.each(MARKED)('%s: the key earns 1', kind => {
  fc.assert(
    fc.property(any(kind), question => {
      expect(grade(question, fieldsOf(keyOf(question)))).toMatchObject({ kind: 'graded', score: 1 })
    }),
  )
})

test('respond: the model answer can be given, and no machine marks it', () => {
  fc.assert(
    fc.property(QUESTIONS.respond, question => {
      expect(grade(question, fieldsOf(keyOf(question)))).toEqual({ kind: 'unmarked' })
    }),
  )
})

test.each(KINDS)('%s: an empty form is unanswered, and something is named as missing', kind => {
  fc.assert(
    fc.property(any(kind), question => {
      const outcome = grade(question, new Map())
      expect(outcome).toEqual({ kind: 'unanswered', missing: expect.any(Array) })
      expect(outcome).not.toHaveProperty('missing', [])
    }),
  )
})

test.each(IN_PARTS)('%s: whatever is left out of a full answer is named as missing', kind => {
  const questionAndLeft = any(kind).chain(question => {
    const names = [...fieldsOf(keyOf(question)).keys()]
    return fc.tuple(fc.constant(question), fc.subarray(names, { minLength: 1 }))
  })
  fc.assert(
    fc.property(questionAndLeft, ([question, left]) => {
      const fields = new Map(fieldsOf(keyOf(question)))
      for (const name of left) fields.delete(name)
      const outcome = grade(question, fields)
      const parts = outcome.kind === 'unanswered' ? outcome.missing.length : 0
      expect(parts).toBe(fields.size === 0 && kind === 'figure' ? 3 : left.length)
    }),
  )
})

test.each(KINDS)('%s: a form edited by hand never throws, and no score leaves 0 to 1', kind => {
  const answered = any(kind).chain(q => fc.tuple(fc.constant(q), handEdited(publicQuestion(q))))
  fc.assert(
    fc.property(answered, ([question, fields]) => {
      const outcome = grade(question, fields)
      if (outcome.kind === 'invalid') expect(outcome.reason).toMatch(/\.$/)
      if (outcome.kind !== 'graded') return
      expect(outcome.score).toBeGreaterThanOrEqual(0)
      expect(outcome.score).toBeLessThanOrEqual(1)
    }),
    { numRuns: 300 },
  )
})

const withAnswer = (kind: Kind) =>
  any(kind).chain(q => fc.tuple(fc.constant(q), filledIn(publicQuestion(q))))

test.each(KINDS)('%s: a response comes back from the form fields that hold it', kind => {
  fc.assert(
    fc.property(withAnswer(kind), ([question, fields]) => {
      const shape = publicQuestion(question)
      const reading = readResponse(shape, fields)
      if (reading.kind !== 'read') throw new Error(`A full form was ${reading.kind}.`)
      expect(readResponse(shape, fieldsOf(reading.response))).toEqual(reading)
    }),
  )
})

test.each(MARKED)('%s: the feedback finds fault exactly where the score is under 1', kind => {
  fc.assert(
    fc.property(withAnswer(kind), ([question, fields]) => {
      const reading = readResponse(publicQuestion(question), fields)
      if (reading.kind !== 'read') throw new Error(`A full form was ${reading.kind}.`)
      const parts = explain(question, reading.response)
      const faults = parts.filter(part => part.outcome === 'wrong' || part.outcome === 'missed')
      const mark = gradeResponse(question, reading.response)
      expect(mark.kind === 'graded' && mark.score === 1).toBe(faults.length === 0)
      expect(new Set(parts.map(part => part.id)).size).toBe(parts.length)
    }),
  )
})

test.each(MARKED.filter(kind => kind !== 'order' && kind !== 'overclaim'))(
  '%s: the order in which the author wrote the parts does not matter',
  kind => {
    fc.assert(
      fc.property(withAnswer(kind), fc.string(), ([question, fields], seed) => {
        expect(grade(reordered(question, seed), fields)).toEqual(grade(question, fields))
      }),
    )
  },
)

/** The same question with every list of parts in another order. */
function reordered(question: Question, seed: string): Question {
  const random = seeded(seed)
  const mixed = <T>(list: readonly T[]) => shuffle(list, random)
  switch (question.kind) {
    case 'choice':
    case 'multi':
      return { ...question, options: mixed(question.options) }
    case 'match':
      return { ...question, pairs: mixed(question.pairs), extra: mixed(question.extra) }
    case 'classify':
      return { ...question, items: mixed(question.items), buckets: mixed(question.buckets) }
    case 'figure':
      return { ...question, units: mixed(question.units), counts: mixed(question.counts) }
    case 'evidence':
      return { ...question, options: mixed(question.options), passages: mixed(question.passages) }
    case 'attribute':
      return {
        ...question,
        gaps: mixed(question.gaps).map(gap => ({ ...gap, frames: mixed(gap.frames) })),
      }
    case 'order':
    case 'overclaim':
    case 'respond':
      return question
  }
}

test.each(KINDS)('%s: the public shape holds no key, feedback or explanation', kind => {
  fc.assert(
    fc.property(any(kind), question => {
      expect(JSON.stringify(publicQuestion(question))).not.toContain('secret')
      expect(leaks(question)).toEqual([])
    }),
  )
})

test('a question given a response of another kind is a programmer’s mistake that names both', () => {
  fc.assert(
    fc.property(QUESTIONS.choice, question => {
      expect(() => gradeResponse(question, { kind: 'multi', options: [] })).toThrow(
        'kind choice was given a response of kind multi',
      )
    }),
    { numRuns: 1 },
  )
})
