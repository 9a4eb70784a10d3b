import { readModule } from '@/course/module'
import { decideAnswer } from '@/quiz/answer'
import { fieldsOf, keyOf } from '@/quiz/response'
import { readModuleFiles } from '@/server/module-files'
import { leaks } from './leaks'

const { module } = readModule(await readModuleFiles('lessons'))

test('there are questions of every kind in the lessons', () => {
  expect(new Set(module.questions.map(q => q.kind)).size).toBe(10)
})

test('in every lesson the key of each question earns 1, and its feedback shows its evidence', () => {
  for (const question of module.questions) {
    const answer = decideAnswer(question, fieldsOf(keyOf(question)), module.evidence)
    const grade = question.kind === 'respond' ? { kind: 'unmarked' } : { kind: 'graded', score: 1 }
    expect([question.id, answer]).toMatchObject([question.id, { kind: 'answered', grade }])
    if (answer.kind !== 'answered') continue
    for (const id of question.explanation.cites) expect(answer.cards).toHaveProperty([id])
  }
})

test('in every lesson no question gives its key, feedback or explanation away before the answer', () => {
  for (const question of module.questions)
    expect([question.id, leaks(question)]).toEqual([question.id, []])
})
