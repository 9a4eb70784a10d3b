import { charterFor } from '@/server/classroom/plan'
import { loadCourse } from '@/server/classroom/course'
import { papersOf } from '@/quiz/papers'
import { roomRequestSchema, type RoomRequest } from '@/classroom/room-request'

async function planned(steps: RoomRequest['steps']) {
  const request = roomRequestSchema.parse({ title: 'T', kind: 'assignment', pace: 'self', steps })
  return charterFor(await loadCourse(), request, 0)
}

test('both papers of the course’s test stand in a room as its tests before and after, on the same aims line by line', async () => {
  const wanted = await planned([
    { kind: 'course-test', paper: 'before' },
    { kind: 'course-test', paper: 'after' },
  ])
  if (wanted.kind === 'refused') throw new Error(wanted.reason)
  const asked = wanted.made.steps.filter(step => step.kind === 'question')
  const { module } = await loadCourse()
  const { before, after } = papersOf(module.questions)
  expect(asked.map(step => step.question.id)).toEqual([...before, ...after].map(({ id }) => id))
  expect(asked.map(step => step.part)).toEqual([
    ...before.map(() => 'before'),
    ...after.map(() => 'after'),
  ])
  expect(before).toHaveLength(20)
  const aimsOf = (part: string) =>
    asked.flatMap(step => (step.part === part ? [step.question.objective] : []))
  expect(aimsOf('after')).toEqual(aimsOf('before'))
})

test('a question brings the belief that it tempts to in words, since results are read without its lesson', async () => {
  const wanted = await planned([{ kind: 'quiz', lesson: 'standing' }])
  if (wanted.kind === 'refused') throw new Error(wanted.reason)
  const beliefs = wanted.made.steps.flatMap(step =>
    step.kind === 'question' ? (step.belief ?? []) : [],
  )
  expect(beliefs).toContain('Alleged is a polite word for untrue')
})

test('a module without questions has no course test to give', async () => {
  const course = await loadCourse()
  const bare = { ...course, module: { ...course.module, questions: [] } }
  const request = roomRequestSchema.parse({
    title: 'T',
    kind: 'live',
    pace: 'self',
    steps: [{ kind: 'course-test', paper: 'before' }],
  })
  expect(charterFor(bare, request, 0)).toMatchObject({ kind: 'refused' })
})
