import fc from 'fast-check'
import { LIVE_TERMS, SETTINGS } from '@/classroom/charter'
import type { QuestionStep } from '@/classroom/step'
import { isShownTo, shownTo } from '@/classroom/shown'
import { nowOf } from '@/classroom/now-view'
import { roomResults } from '@/classroom/room-results'
import { studentRoom, yours } from '@/classroom/student-view'
import { projectorView, teacherView } from '@/classroom/teacher-view'
import { answer, join, Play } from './play'
import { charter, questionStep, SECRET } from './room-example'

const asked = (id: string, part?: QuestionStep['part']): QuestionStep => ({
  ...questionStep(id),
  ...(part !== undefined && { part }),
})
const STEPS = [asked('b1', 'before'), asked('b2', 'before'), asked('q'), asked('a1', 'after')]

function alone(steps = STEPS, attempts = 1): Play {
  const play = new Play(charter({ steps, pace: 'self', terms: { ...LIVE_TERMS, attempts } }))
  play.all(join('ann'))
  return play
}

function open(play: Play, afterOpen: boolean): string {
  return play.do({ kind: 'set', settings: { ...SETTINGS, afterOpen } })
}

function stepsSeen(play: Play): string[] {
  const now = nowOf(play.room)
  return now.kind === 'own-pace' ? now.steps.map(({ step }) => step) : []
}

test('the test after the teaching is neither seen nor answered before its teacher opens it, nor once it is closed again', () => {
  const play = alone()
  expect(stepsSeen(play)).toEqual(['b1', 'b2', 'q'])
  expect(nowOf(play.room)).toMatchObject({ waits: true })
  expect(play.do(answer('ann', 'a1', 'a'))).toBe('closed')
  open(play, true)
  expect(stepsSeen(play)).toEqual(['b1', 'b2', 'q', 'a1'])
  expect('waits' in nowOf(play.room)).toBe(false)
  expect(play.do(answer('ann', 'a1', 'a'))).toBe('done')
  open(play, false)
  expect(stepsSeen(play)).not.toContain('a1')
})

test('a test after the teaching waits for nobody where there is none before it, or the class goes together', () => {
  const after = [asked('a1', 'after')]
  expect(stepsSeen(alone(after))).toEqual(['a1'])
  const together = new Play(charter({ steps: STEPS }))
  together.all(join('ann'), { kind: 'open', step: 'a1' })
  expect(together.do(answer('ann', 'a1', 'a'))).toBe('done')
})

test('the desk is told which questions wait', () => {
  const play = alone()
  const statesOf = () => teacherView(play.room, 1, 0).steps.map(({ state }) => state)
  expect(statesOf()).toEqual(['open', 'open', 'open', 'to-come'])
  open(play, true)
  expect(statesOf().at(-1)).toBe('open')
})

test('the desk is told how many have begun each test, and how many have gone through all of it', () => {
  const play = alone()
  play.all(
    join('ben'),
    answer('ann', 'b1', 'a'),
    answer('ann', 'b2', 'a'),
    answer('ben', 'b2', 'b'),
  )
  expect(teacherView(play.room, 1, 0).tests).toEqual([
    { part: 'before', questions: 2, begun: 2, done: 1 },
    { part: 'after', questions: 1, begun: 0, done: 0 },
  ])
  expect(teacherView(new Play(charter({ steps: STEPS })).room, 1, 0).tests).toBeUndefined()
})

test('of a test nothing is told before all of it is answered, and of another question at once', () => {
  const play = alone()
  const you = () => yours(play.room, { participant: 'ann', voter: '' }, play.now)!
  play.all(answer('ann', 'b1', 'a'), answer('ann', 'q', 'a'))
  expect(you().shown).toEqual(['q'])
  expect(you().answers.map(({ step, score }) => [step, score])).toEqual([
    ['b1', undefined],
    ['q', 1],
  ])
  play.do(answer('ann', 'b2', 'b'))
  expect(you().shown).toEqual(['b1', 'b2', 'q'])
  expect(you().answers.every(({ score }) => score !== undefined)).toBe(true)
})

test('in a test somebody may say that they do not know, which counts as nothing; elsewhere it is no answer', () => {
  const play = alone()
  const blank = (step: string) =>
    ({ kind: 'answer', participant: 'ann', step, round: 1, fields: {} }) as const
  expect(play.all(blank('b1'), blank('q'))).toEqual(['done', 'answer'])
  const [kept] = roomResults(play.room).answers
  expect(kept).toMatchObject({ step: 'b1', fields: {}, score: 0, wrong: [] })
})

test('whatever is answered, nothing of a waiting test and nothing of any key leaves for a student', () => {
  const id = fc.constantFrom('b1', 'b2', 'q', 'a1')
  fc.assert(
    fc.property(fc.array(fc.tuple(id, fc.constantFrom('a', 'b'))), answers => {
      const play = alone()
      for (const [step, chosen] of answers) play.do(answer('ann', step, chosen))
      const seen = JSON.stringify([
        studentRoom(play.room, 1),
        yours(play.room, { participant: 'ann', voter: '' }, play.now),
        projectorView(play.room, 1),
      ])
      expect(seen).not.toContain('example-a1')
      expect(seen).not.toContain(SECRET)
    }),
  )
})

test('what is shown is the same found step by step and at one go', () => {
  const id = fc.constantFrom('b1', 'b2', 'q', 'a1')
  const option = fc.constantFrom('a', 'b')
  const round = fc.constantFrom(1, 2)
  fc.assert(
    fc.property(fc.array(fc.tuple(id, option, round)), fc.boolean(), (answers, isOpen) => {
      const play = alone(STEPS, 2)
      open(play, isOpen)
      for (const [step, chosen, attempt] of answers) play.do(answer('ann', step, chosen, attempt))
      const each = STEPS.map(step => step.id).filter(step =>
        isShownTo(play.room, 'ann', step, play.now),
      )
      expect(shownTo(play.room, 'ann', play.now)).toEqual(each)
    }),
  )
})
