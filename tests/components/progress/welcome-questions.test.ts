import { welcomeQuestions } from '@/components/progress/welcome-questions'
import type { Attempt } from '@/quiz/attempt'

const NOW = new Date('2021-03-12T09:00:00.000Z')

function attempt(question: string, day: number, rest: Partial<Attempt> = {}): Attempt {
  const at = `2021-03-${String(day).padStart(2, '0')}T09:00:00.000Z`
  const name = { question, version: 1, lesson: 'first', objective: 'tell' }
  return { ...name, kind: 'choice', at, score: 1, fields: {}, ...rest }
}

test('what was certain and wrong comes first, then what was wrong, then what is longest ago', () => {
  const attempts = [
    attempt('right-old', 1),
    attempt('right-new', 8),
    attempt('wrong', 9, { score: 0 }),
    attempt('certain', 10, { score: 0, certainty: 'certain' }),
  ]
  expect(welcomeQuestions(attempts, ['first'], NOW)).toEqual(['certain', 'wrong'])
  expect(welcomeQuestions(attempts.slice(0, 2), ['first'], NOW)).toEqual(['right-old', 'right-new'])
})

test('nothing of this or a later lesson, and nothing that was answered in the last twelve hours', () => {
  const fresh = attempt('fresh', 12, { at: '2021-03-12T00:00:00.000Z' })
  const attempts = [attempt('later', 1, { lesson: 'second' }), attempt('again', 1), fresh]
  const again = attempt('again', 12, { at: '2021-03-12T08:00:00.000Z' })
  expect(welcomeQuestions([...attempts, again], ['first'], NOW)).toEqual([])
  expect(welcomeQuestions(attempts, ['first'], NOW)).toEqual(['again'])
})
