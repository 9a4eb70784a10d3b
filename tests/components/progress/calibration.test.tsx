import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { Calibration } from '@/components/progress/calibration'
import { PAYS } from '@/components/progress/calibration-bands'
import type { Attempt } from '@/quiz/attempt'
import { CERTAINTIES, certaintyMark, type Certainty } from '@/quiz/certainty'
import { NO_PROGRESS } from '@/quiz/progress'

test('within its band no other certainty earns more', () => {
  const earns = (certainty: Certainty, p: number) =>
    p * certaintyMark(certainty, true) + (1 - p) * certaintyMark(certainty, false)
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), p => {
      const best = Math.max(...CERTAINTIES.map(certainty => earns(certainty, p)))
      for (const certainty of CERTAINTIES) {
        const { from, to } = PAYS[certainty]
        if (from <= p && p <= to) expect(earns(certainty, p)).toBeCloseTo(best)
      }
    }),
  )
})

function answers(certainty: Certainty, right: number, wrong: number): Attempt[] {
  return Array.from({ length: right + wrong }, (_, i) => ({
    question: `${certainty}-${i}`,
    version: 1,
    lesson: 'example',
    objective: 'tell',
    kind: 'choice',
    at: '2021-03-12T09:00:00.000Z',
    certainty,
    score: i < right ? 1 : 0,
    fields: {},
  }))
}

test('under ten answers nothing is judged; from ten on it is', () => {
  const attempts = [
    ...answers('guess', 2, 7),
    ...answers('fairly', 6, 4),
    ...answers('certain', 9, 1),
  ]
  const markup = renderToStaticMarkup(<Calibration progress={{ ...NO_PROGRESS, attempts }} />)
  const rows = [...markup.matchAll(/<tr[^>]*>(.*?)<\/tr>/g)].map(([, row]) =>
    row!
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  )
  expect(rows.slice(1)).toEqual([
    'A guess 9 22 % (2 of 9) under 67 % Too few to tell',
    'Fairly sure 10 60 % (6 of 10) 67 % to 80 % Too sure',
    'Certain 10 90 % (9 of 10) over 80 % Well judged',
  ])
})
