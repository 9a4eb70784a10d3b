import { adviceOn } from '@/classroom/advice'
import { classMisconceptions } from '@/classroom/misconceptions'
import type { GivenAnswer } from '@/quiz/given-answer'

test('under 35 % right the matter is taught again, to 70 % it is discussed, above the class goes on', () => {
  const at = (right: number) => adviceOn({ right, answered: 100 })
  expect([0, 34, 35, 70, 71, 100].map(at)).toEqual([
    'teach-again',
    'teach-again',
    'discuss',
    'discuss',
    'go-on',
    'go-on',
  ])
})

test('four answers are too few for advice', () => {
  expect(adviceOn({ right: 4, answered: 4 })).toBe('too-few')
  expect(adviceOn({ right: 5, answered: 5 })).toBe('go-on')
})

function certain(person: string, question: string, taken: string): GivenAnswer {
  const wrong = [{ id: taken, text: taken }]
  return { person, question, version: 1, at: 0, score: 0, certainty: 'certain', wrong }
}

test('what most people are sure of and wrong about comes first, with what they took', () => {
  const answers: GivenAnswer[] = [
    certain('p1', 'q1', 'Convicted'),
    certain('p1', 'q2', 'A warrant'),
    certain('p2', 'q2', 'A verdict'),
    certain('p3', 'q2', 'A verdict'),
    { ...certain('p4', 'q2', 'A warrant'), certainty: 'guess' },
    { ...certain('p5', 'q3', 'x'), score: 1 },
  ]
  expect(classMisconceptions(answers)).toEqual([
    { question: 'q2', version: 1, certain: 3, answered: 4, taken: 'A verdict' },
    { question: 'q1', version: 1, certain: 1, answered: 1, taken: 'Convicted' },
  ])
})

test('a second try does not make a misconception, nor unmake one', () => {
  const first = certain('p1', 'q1', 'Convicted')
  const second: GivenAnswer = { ...first, at: 5, score: 1, wrong: [] }
  expect(classMisconceptions([second, first])).toHaveLength(1)
  expect(classMisconceptions([{ ...first, at: 9 }, second])).toEqual([])
})
