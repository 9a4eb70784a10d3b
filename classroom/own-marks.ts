import { counting } from './assignment'
import { PARTS, type Part } from './step'
import type { OwnPaceStep, StudentView } from './view'

/** What somebody earned in a test: points of so many questions, each from 0 to 1. */
export type TestMarks = { part: Part; points: number; questions: number }

/** The marks of each test of which everything is told to somebody who takes it alone; questions that no machine marks aside. */
export function ownMarks(steps: readonly OwnPaceStep[], { room, you }: StudentView): TestMarks[] {
  const shown = new Set(you.shown)
  return PARTS.flatMap(part => {
    const asked = steps.filter(step => step.kind === 'question' && step.part === part)
    if (asked.length === 0 || !asked.every(({ step }) => shown.has(step))) return []
    const scores = asked.flatMap(
      ({ step }) =>
        counting(
          room.terms.counts,
          you.answers.filter(answer => answer.step === step),
        )?.score ?? [],
    )
    const points = scores.reduce((sum, score) => sum + score, 0)
    return [{ part, points, questions: scores.length }]
  })
}
