import fc from 'fast-check'
import { calibration, mastery, misconceptions } from '@/quiz/mastery'
import { NO_PROGRESS } from '@/quiz/progress'
import { records } from './arbitrary-progress'
import { attempt, progressOf } from './attempt'

const at = (day: number) => `2021-03-${day}T09:00:00.000Z`
const lesson = { slug: 'q', objectives: [{ id: 'tell' }, { id: 'weigh' }] }

test('an objective is untried, begun, and secure after two different questions are right', () => {
  const one = attempt()
  const two = attempt({ question: 'q-02', at: at(13) })
  const level = (...done: (typeof one)[]) => mastery(progressOf(...done), lesson)[0]
  expect(level()).toEqual({ objective: 'tell', level: 'untried' })
  expect(level(one, attempt({ at: at(13) }))).toEqual({
    objective: 'tell',
    level: 'begun',
    questions: 1,
    right: 1,
    score: 1,
  })
  expect(level(one, two)).toEqual({
    objective: 'tell',
    level: 'secure',
    questions: 2,
    right: 2,
    score: 1,
  })
})

test('what counts is the last answer: a right one that is later wrong is no longer secure', () => {
  const progress = progressOf(
    attempt(),
    attempt({ question: 'q-02' }),
    attempt({ at: at(20), score: 0.5 }),
  )
  expect(mastery(progress, lesson)[0]).toEqual({
    objective: 'tell',
    level: 'begun',
    questions: 2,
    right: 1,
    score: 0.75,
  })
})

test('another lesson’s objective of the same name is another objective', () => {
  expect(mastery(progressOf(attempt({ lesson: 'r' })), lesson)).toEqual([
    { objective: 'tell', level: 'untried' },
    { objective: 'weigh', level: 'untried' },
  ])
})

test('calibration counts first attempts: how many, and what share was right', () => {
  const progress = progressOf(
    attempt({ certainty: 'certain', score: 1 }),
    attempt({ certainty: 'certain', score: 0, question: 'q-02' }),
    attempt({ certainty: 'certain', score: 0.5, question: 'q-03' }),
    attempt({ certainty: 'certain', score: 1, question: 'q-03', at: at(13) }),
    attempt({ certainty: 'guess', score: 0, question: 'q-04' }),
    attempt({ question: 'q-05' }),
  )
  expect(calibration(progress)).toEqual([
    { certainty: 'guess', n: 1, share: 0 },
    { certainty: 'fairly', n: 0 },
    { certainty: 'certain', n: 3, share: 1 / 3 },
  ])
})

test('certain and wrong comes first, then known misconceptions, each the latest first', () => {
  const wrong = { score: 0 }
  const progress = progressOf(
    attempt({ ...wrong, question: 'q-01', misconception: 'm', certainty: 'guess', at: at(20) }),
    attempt({ ...wrong, question: 'q-02', misconception: 'm', at: at(21) }),
    attempt({ ...wrong, question: 'q-03', certainty: 'certain', at: at(12) }),
    attempt({ ...wrong, question: 'q-04', certainty: 'certain', misconception: 'm', at: at(13) }),
    attempt({ ...wrong, question: 'q-05', certainty: 'fairly', at: at(22) }),
  )
  expect(misconceptions(progress).map(a => a.question)).toEqual(['q-04', 'q-03', 'q-02', 'q-01'])
})

test('a misconception is over once the question is answered right', () => {
  const progress = progressOf(
    attempt({ score: 0, certainty: 'certain', misconception: 'm' }),
    attempt({ score: 1, at: at(13) }),
  )
  expect(misconceptions(progress)).toEqual([])
})

test('an empty record has nothing mastered, calibrated or mistaken', () => {
  expect(mastery(NO_PROGRESS, lesson).map(m => m.level)).toEqual(['untried', 'untried'])
  expect(calibration(NO_PROGRESS).map(point => point.n)).toEqual([0, 0, 0])
  expect(misconceptions(NO_PROGRESS)).toEqual([])
})

test('shares stay within 0 and 1, and counts within the answers given', () => {
  fc.assert(
    fc.property(records, progress => {
      const points = calibration(progress)
      const said = progress.attempts.filter(a => a.certainty !== undefined)
      expect(points.reduce((sum, point) => sum + point.n, 0)).toBeLessThanOrEqual(said.length)
      for (const { n, share } of points) {
        if (share === undefined) expect(n).toBe(0)
        else expect(Math.abs(share - 0.5)).toBeLessThanOrEqual(0.5)
      }
    }),
  )
})
