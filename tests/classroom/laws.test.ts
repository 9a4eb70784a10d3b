import fc from 'fast-check'
import type { Command } from '@/classroom/command'
import { replay, answersTo, present } from '@/classroom/room'
import { keyRevealed } from '@/classroom/reveal'
import { roomResults } from '@/classroom/room-results'
import { studentRoom, yours } from '@/classroom/student-view'
import { peopleOf, projectorView, teacherView } from '@/classroom/teacher-view'
import { charter, questionStep, SECRET } from './room-example'
import { answer, join, Play, vote } from './play'

const PEOPLE = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6']
const person = fc.constantFrom(...PEOPLE)
const question = fc.constantFrom('q1', 'q2')
const round = fc.constantFrom(1, 2)
const option = fc.constantFrom('a', 'b', 'c')

const student: fc.Arbitrary<Command> = fc.oneof(
  person.map(join),
  { arbitrary: fc.tuple(person, question, option, round).map(it => answer(...it)), weight: 6 },
  fc
    .tuple(person, fc.constantFrom('before', 'after', 'debate'), fc.constantFrom('for', 'aff'))
    .map(it => vote(...it)),
  fc
    .tuple(person, fc.string())
    .map(([participant, name]) => ({ kind: 'rename' as const, participant, name })),
)
const teacher: fc.Arbitrary<Command> = fc.oneof(
  fc
    .constantFrom('before', 'q1', 'q2', 'debate', 'after', 'task')
    .map(step => ({ kind: 'open' as const, step })),
  fc
    .constantFrom('again', 'close', 'show', 'pause', 'resume', 'lock', 'unlock')
    .map(kind => ({ kind }) as Command),
  fc
    .tuple(fc.constantFrom('remove', 'ban', 'readmit'), person)
    .map(([kind, participant]) => ({ kind, participant }) as Command),
  fc
    .constantFrom('start', 'stop', 'open-vote', 'close-vote')
    .map(kind => ({ kind: 'clock', step: 'debate', action: { kind } }) as Command),
)
/** Commands as they come over bad networks: some are sent again at once, some much later. */
const course = fc
  .array(fc.oneof({ arbitrary: student, weight: 3 }, teacher), { maxLength: 80 })
  .chain(commands =>
    fc
      .array(fc.nat({ max: Math.max(0, commands.length - 1) }), { maxLength: 20 })
      .map(again => [...commands, ...again.flatMap(i => commands[i] ?? [])]),
  )

/** All that leaves the server for anybody. */
function everyView(play: Play): string {
  const { room, now } = play
  return JSON.stringify([
    studentRoom(room, 1),
    projectorView(room, 1),
    teacherView(room, 1, 0),
    peopleOf(room, () => true),
    roomResults(room),
    PEOPLE.map(id => yours(room, { participant: id, voter: `mark of ${id}` }, now)),
  ])
}

test('no course of joins, answers, drops, late arrivals and reveals loses or doubles an answer', () => {
  fc.assert(
    fc.property(course, commands => {
      const play = new Play(charter())
      const acknowledged = new Map<string, string>()
      for (const command of commands) {
        const outcome = play.do(command)
        if (command.kind === 'answer' && outcome === 'done')
          acknowledged.set(
            `${command.step}/${command.round}/${command.participant}`,
            String(command.fields.option?.[0]),
          )
      }
      const kept = roomResults(play.room).answers.map(
        it => [`${it.step}/${it.round}/${it.participant}`, it.fields.option?.[0]] as const,
      )
      expect(kept).toHaveLength(acknowledged.size)
      expect(new Map(kept)).toEqual(acknowledged)
    }),
    { numRuns: 400 },
  )
})

test('the tally of a question never exceeds the people who are in the room', () => {
  fc.assert(
    fc.property(course, commands => {
      const play = new Play(charter())
      for (const command of commands) {
        play.do(command)
        const { steps, people, rounds } = teacherView(play.room, 1, 0)
        for (const line of steps.filter(({ kind }) => kind === 'question'))
          expect(line.answered).toBeLessThanOrEqual(people)
        for (const { parts, answered } of rounds)
          expect(parts.reduce((sum, part) => sum + part.count, 0)).toBe(answered)
        expect(people).toBe(present(play.room).length)
      }
    }),
    { numRuns: 100 },
  )
})

test('a room read anew from what was kept, by a host’s refresh or a restart, is the same room', () => {
  fc.assert(
    fc.property(course, commands => {
      const play = new Play(charter())
      for (const command of commands) play.do(command)
      const again = replay(play.charter, JSON.parse(JSON.stringify(play.events)))
      expect(again).toEqual(play.room)
    }),
    { numRuns: 200 },
  )
})

test('nothing of a key is in any view before it is shown', () => {
  fc.assert(
    fc.property(course, commands => {
      const play = new Play(charter())
      for (const command of commands) {
        play.do(command)
        if (play.room.shown.size > 0) break
        const views = everyView(play)
        expect(views).not.toContain(SECRET)
        expect(JSON.stringify(studentRoom(play.room, 1))).not.toMatch(
          /"(right|score|why|misconception)"/,
        )
      }
    }),
    { numRuns: 200 },
  )
  expect(JSON.stringify(keyRevealed(questionStep('q1')))).toContain(SECRET)
})

test('answers to an open question that come in any order leave the same tally', () => {
  const answers = PEOPLE.map((id, i) => answer(id, 'q1', ['a', 'b', 'c'][i % 3] ?? 'a'))
  fc.assert(
    fc.property(fc.shuffledSubarray(answers, { minLength: answers.length }), shuffled => {
      const play = new Play(charter())
      play.all(...PEOPLE.map(join), { kind: 'open', step: 'q1' }, ...shuffled, { kind: 'close' })
      expect(teacherView(play.room, 1, 0).rounds).toEqual([
        {
          round: 1,
          answered: 6,
          right: 2,
          parts: [
            { id: 'a', count: 2 },
            { id: 'b', count: 2 },
            { id: 'c', count: 2 },
          ],
        },
      ])
    }),
  )
})

test('an answer is taken at most once a vote, however late its copies are', () => {
  fc.assert(
    fc.property(course, commands => {
      const play = new Play(charter())
      for (const command of commands) play.do(command)
      for (const step of ['q1', 'q2'])
        for (const vote of [1, 2])
          expect(answersTo(play.room, step, vote).size).toBeLessThanOrEqual(play.room.people.size)
    }),
    { numRuns: 100 },
  )
})

test('no two people who are in a room have the same name', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.uuid(), fc.string({ maxLength: 4 }))), joins => {
      const play = new Play(charter())
      for (const [participant, name] of joins) play.do({ kind: 'join', participant, name })
      const names = present(play.room).map(({ name }) => name.toLowerCase())
      expect(new Set(names).size).toBe(names.length)
    }),
  )
})
