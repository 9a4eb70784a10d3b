import { answersTo } from '@/classroom/room'
import { studentRoom, yours } from '@/classroom/student-view'
import { teacherView } from '@/classroom/teacher-view'
import { charter, questionStep, SECRET } from './room-example'
import { answer, join, Play, vote } from './play'

const viewer = (id: string) => ({ participant: id, voter: `mark of ${id}` })

test('an answer sent twice is one answer, and the second is taken as well as the first', () => {
  const play = new Play(charter())
  play.all(join('ann'), { kind: 'open', step: 'q1' })
  expect(play.all(answer('ann', 'q1', 'b'), answer('ann', 'q1', 'b'))).toEqual(['done', 'done'])
  expect(answersTo(play.room, 'q1', 1).size).toBe(1)
})

test('an answer that arrived is taken again after the question was closed, another is not', () => {
  const play = new Play(charter())
  play.all(join('ann'), { kind: 'open', step: 'q1' }, answer('ann', 'q1', 'b'), { kind: 'close' })
  expect(play.do(answer('ann', 'q1', 'b'))).toBe('done')
  expect(play.do(answer('ann', 'q1', 'a'))).toBe('closed')
})

test('an answer can be changed until the question is closed', () => {
  const play = new Play(charter())
  play.all(join('ann'), { kind: 'open', step: 'q1' })
  play.all(answer('ann', 'q1', 'b'), answer('ann', 'q1', 'a'))
  expect(answersTo(play.room, 'q1', 1).get('ann')?.score).toBe(1)
})

test('who comes late comes in where the class is', () => {
  const play = new Play(charter())
  play.all({ kind: 'open', step: 'q1' }, join('late'))
  expect(studentRoom(play.room, 1).now).toMatchObject({
    kind: 'question',
    step: 'q1',
    state: 'open',
  })
  expect(play.do(answer('late', 'q1', 'a'))).toBe('done')
})

test('nobody new comes into a locked room, and who is in comes back', () => {
  const play = new Play(charter())
  play.all(join('ann'), { kind: 'lock' })
  expect(play.all(join('ann'), join('ben'))).toEqual(['done', 'locked'])
})

test('who was removed may come in again, who was banned may not', () => {
  const play = new Play(charter())
  play.all(join('ann'), join('ben'))
  play.all({ kind: 'remove', participant: 'ann' }, { kind: 'ban', participant: 'ben' })
  expect(play.do(answer('ann', 'q1', 'a'))).toBe('removed')
  expect(play.all(join('ann'), join('ben'))).toEqual(['done', 'banned'])
})

test('the answers of who was removed do not count', () => {
  const play = new Play(charter())
  play.all(join('ann'), join('ben'), { kind: 'open', step: 'q1' })
  play.all(answer('ann', 'q1', 'a'), answer('ben', 'q1', 'a'))
  play.do({ kind: 'remove', participant: 'ann' })
  expect(teacherView(play.room, 1, 0)).toMatchObject({ people: 1, answered: 1 })
})

test('a paused room takes no answers', () => {
  const play = new Play(charter())
  play.all(join('ann'), { kind: 'open', step: 'q1' }, { kind: 'pause' })
  expect(play.do(answer('ann', 'q1', 'a'))).toBe('paused')
  expect(play.all({ kind: 'resume' }, answer('ann', 'q1', 'a'))).toEqual(['done', 'done'])
})

test('a second vote keeps the first, and no third comes once the key is shown', () => {
  const play = new Play(charter())
  play.all(join('ann'), { kind: 'open', step: 'q1' }, answer('ann', 'q1', 'b'))
  expect(play.do({ kind: 'again' })).toBe('not-now')
  play.all({ kind: 'close' }, { kind: 'again' }, answer('ann', 'q1', 'a', 2), { kind: 'show' })
  expect(studentRoom(play.room, 1).now).toMatchObject({
    state: 'shown',
    rounds: [
      { round: 1, answered: 1, right: 0 },
      { round: 2, answered: 1, right: 1 },
    ],
  })
  expect(play.all({ kind: 'again' }, answer('ann', 'q1', 'b', 2))).toEqual(['not-now', 'closed'])
})

test('a question that was shown is shown again when it is opened again', () => {
  const play = new Play(charter())
  play.all(
    join('ann'),
    { kind: 'open', step: 'q1' },
    { kind: 'show' },
    { kind: 'open', step: 'q2' },
  )
  play.do({ kind: 'open', step: 'q1' })
  expect(studentRoom(play.room, 1).now).toMatchObject({ step: 'q1', state: 'shown' })
  expect(play.do(answer('ann', 'q1', 'a'))).toBe('closed')
})

test('a question with a limit takes no answer after it, before anybody has closed it', () => {
  const play = new Play(charter())
  play.all(join('ann'), { kind: 'open', step: 'q1', seconds: 1 })
  play.now += 2000
  expect(play.do(answer('ann', 'q1', 'a'))).toBe('closed')
})

test('the explanation comes with its sources when it is shown, and the score with it', () => {
  const play = new Play(charter())
  play.all(join('ann'), { kind: 'open', step: 'q1' }, answer('ann', 'q1', 'a'), { kind: 'close' })
  expect(yours(play.room, viewer('ann'), play.now)?.answers[0]).not.toHaveProperty('score')
  play.do({ kind: 'show' })
  expect(yours(play.room, viewer('ann'), play.now)?.answers[0]).toMatchObject({ score: 1 })
  const { now } = studentRoom(play.room, 1)
  expect(now).toMatchObject({ reveal: { cards: { 's0-example': { text: SECRET } } } })
})

test('a vote is told as a number while it is open, and by choice from five on', () => {
  const play = new Play(charter())
  const people = ['a', 'b', 'c', 'd', 'e']
  play.all(...people.map(join), { kind: 'open', step: 'before' })
  play.all(...people.map(id => vote(id, 'before', 'for')))
  const counts = () => teacherView(play.room, 1, 0).ballots?.counts.map(({ count }) => count)
  expect(counts()).toEqual(['withheld', 'withheld', 'withheld'])
  play.do({ kind: 'close' })
  expect(counts()?.[0]).toBe(5)
})

test('the end makes numbers of secret votes and forgets who cast them', () => {
  const play = new Play(charter())
  const people = ['a', 'b', 'c', 'd', 'e']
  play.all(...people.map(join), { kind: 'open', step: 'before' })
  play.all(...people.map(id => vote(id, 'before', 'for')), { kind: 'open', step: 'after' })
  play.all(...people.map(id => vote(id, 'after', 'against')), { kind: 'end' })
  expect(play.room.ballots.size).toBe(0)
  expect(play.room.ended?.pairs).toEqual([
    { motion: 'This house would', before: 'for', after: 'against', count: 5 },
  ])
  expect(JSON.stringify(play.events.at(-1))).not.toContain('mark of')
})

test('a debate has a clock that stands and runs, and a vote that is opened apart', () => {
  const play = new Play(charter())
  const press = (kind: 'start' | 'stop' | 'open-vote' | 'close-vote') =>
    play.do({ kind: 'clock', step: 'debate', action: { kind } })
  play.all(join('ann'), { kind: 'open', step: 'debate' })
  press('start')
  play.now += 5000
  press('stop')
  expect(play.room.clocks.get('debate')?.elapsed).toBe(5010)
  expect(play.do(vote('ann', 'debate', 'aff'))).toBe('closed')
  press('open-vote')
  expect(play.do(vote('ann', 'debate', 'aff'))).toBe('done')
  press('close-vote')
  expect(play.do(vote('ann', 'debate', 'neg'))).toBe('closed')
})

test('a team reads why once all of it have answered, and goes on by one step', () => {
  const play = new Play(charter({ pace: 'team', steps: [questionStep('q1'), questionStep('q2')] }))
  play.all(join('ann'), join('ben'), join('cay'), join('dan'))
  const [ann, cay] = [viewer('ann'), viewer('cay')]
  expect(yours(play.room, ann, play.now)?.team?.members).toHaveLength(2)
  play.do({ kind: 'onward', participant: 'ann', step: 'q1' })
  play.do(answer('ann', 'q1', 'a'))
  expect(play.do({ kind: 'onward', participant: 'ann', step: 'q2' })).toBe('not-now')
  play.do(answer('cay', 'q1', 'b'))
  expect(yours(play.room, cay, play.now)?.shown).toEqual(['q1'])
  expect(yours(play.room, viewer('ben'), play.now)?.shown).toEqual([])
  expect(play.do({ kind: 'onward', participant: 'ann', step: 'q2' })).toBe('done')
})

test('alone, attempts are counted, and the reason comes after the last or the right one', () => {
  const terms = { ...charter().terms, attempts: 2 }
  const play = new Play(charter({ kind: 'assignment', pace: 'self', terms }))
  play.all(join('ann'), answer('ann', 'q1', 'b'))
  expect(yours(play.room, viewer('ann'), play.now)).toMatchObject({
    shown: [],
    answers: [{ score: 0 }],
  })
  expect(play.do(answer('ann', 'q1', 'c'))).toBe('closed')
  expect(play.do(answer('ann', 'q1', 'c', 2))).toBe('done')
  expect(yours(play.room, viewer('ann'), play.now)?.shown).toEqual(['q1'])
  expect(play.do(answer('ann', 'q1', 'a', 3))).toBe('closed')
})

test('an assignment takes answers from its opening until it is due', () => {
  const terms = { ...charter().terms, opensAt: 5000, dueAt: 9000, explains: 'due' as const }
  const play = new Play(charter({ kind: 'assignment', pace: 'self', terms }))
  play.all(join('ann'))
  expect(play.do(answer('ann', 'q1', 'a'))).toBe('closed')
  play.now = 5000
  expect(play.do(answer('ann', 'q1', 'a'))).toBe('done')
  expect(yours(play.room, viewer('ann'), 8999)).toMatchObject({ shown: [] })
  expect(yours(play.room, viewer('ann'), 9000)?.shown).toContain('q1')
  play.now = 9000
  expect(play.do(answer('ann', 'q2', 'a'))).toBe('closed')
})

test('a paper that is typed in brings its writer in, and is taken whole or not at all', () => {
  const play = new Play(charter())
  const paper = (step: string, option: string) => ({ step, fields: { option: [option] } })
  const typed = (...answers: ReturnType<typeof paper>[]) =>
    play.do({ kind: 'paper', participant: 'p1', name: 'Card 7', answers })
  expect(typed(paper('q1', 'a'), paper('q2', 'z'))).toBe('answer')
  expect(play.room.people.size).toBe(0)
  expect(typed(paper('q1', 'a'), paper('q2', 'b'))).toBe('done')
  expect(teacherView(play.room, 1, 0).steps.map(line => line.answered)).toEqual([
    0, 1, 1, 0, 0, 0, 0,
  ])
})
