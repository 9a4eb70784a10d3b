import { usesOf } from '@/course/uses'
import { theModule } from '@/tests/components/evidence/the-module'

const module = await theModule()

test('a claim is used by the lessons that mark it, and by no other', () => {
  for (const lesson of module.lessons)
    for (const claim of lesson.claims)
      expect(usesOf(module, claim).lessons.map(one => one.slug)).toContain(lesson.slug)
  expect(usesOf(module, 's9-not-there')).toEqual({ lessons: [], questions: [] })
})

test('of a question that uses it nothing is told but what is asked', () => {
  const questions = module.evidence.claims
    .filter((_, i) => i % 6 === 0)
    .flatMap(({ id }) => usesOf(module, id).questions)
  expect(questions.length).toBeGreaterThan(20)
  for (const question of questions) expect(Object.keys(question).sort()).toEqual(['id', 'stem'])
})

test('a question is found by its explanation, by an option and by a passage', () => {
  const [explained] = module.questions.filter(q => q.explanation.cites.length > 0)
  const passage = module.questions.flatMap(q => (q.kind === 'evidence' ? q.passages : [])).at(0)
  const option = module.questions.flatMap(q => (q.kind === 'choice' ? q.options : [])).at(0)
  const uses = (id: string | undefined) => usesOf(module, id!).questions.map(q => q.id)
  expect(uses(explained!.explanation.cites[0])).toContain(explained!.id)
  expect(uses(passage!.claim)).not.toEqual([])
  expect(uses(option!.cites[0])).not.toEqual([])
})
