import fc from 'fast-check'
import { attemptSchema, type Attempt } from '@/quiz/attempt'
import { CERTAINTIES } from '@/quiz/certainty'
import { KINDS } from '@/quiz/parts'
import { PAPERS } from '@/quiz/sitting'
import { mergeProgress, NO_PROGRESS, progressSchema, SCHEDULES } from '@/quiz/progress'

/** Few moments and few names, so that attempts often meet. */
const moment = fc
  .integer({ min: 0, max: 200 })
  .map(hours => new Date(Date.UTC(2021, 2, 12, hours)).toISOString())
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

const attempts: fc.Arbitrary<Attempt> = fc
  .record({
    question: fc.constantFrom('q-01', 'q-02', 'q-03', 'r-01'),
    version: fc.constantFrom(1, 1, 1, 2),
    lesson: fc.constantFrom('q', 'r'),
    objective: fc.constantFrom('tell', 'weigh'),
    misconception: maybe(fc.constantFrom('charge-proves', 'arrest-proves')),
    kind: fc.constantFrom(...KINDS),
    at: moment,
    score: maybe(fc.constantFrom(0, 0.5, 1)),
    certainty: maybe(fc.constantFrom(...CERTAINTIES)),
    fields: fc.dictionary(fc.constantFrom('option', 'bucket:a', 'bucket:b'), fc.array(fc.string())),
    generated: maybe(fc.constant(true)),
  })
  .map(raw => attemptSchema.parse(raw))

const testAnswers = fc
  .tuple(attempts, fc.boolean())
  .map(([{ question, version, lesson, objective, fields }, isOpen]) => {
    const named = { question, version, lesson, objective }
    return isOpen ? { ...named, fields: {} } : { ...named, score: 0.5, fields }
  })

/** Records as the app keeps them: sorted, nothing twice. */
export const records = fc
  .record({
    attempts: fc.array(attempts),
    read: fc.array(
      fc.record({
        lesson: fc.constantFrom('q', 'r'),
        section: fc.constantFrom('one', 'two'),
        at: moment,
      }),
    ),
    sittings: fc.array(
      fc.record({
        paper: fc.constantFrom(...PAPERS),
        at: moment,
        answers: fc.array(testAnswers, { maxLength: 3 }),
      }),
      { maxLength: 4 },
    ),
    settings: fc.record({
      certainty: fc.boolean(),
      schedule: fc.constantFrom(...SCHEDULES),
      at: moment,
    }),
  })
  .map(raw => {
    const progress = progressSchema.parse({ ...NO_PROGRESS, ...raw })
    return mergeProgress(progress, progress)
  })
