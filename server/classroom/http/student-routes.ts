import 'server-only'
import type { z } from 'zod'
import { answerSchema, nameSchema, onwardSchema, voteSchema } from '@/classroom/command-request'
import { revealed } from '@/classroom/reveal'
import { answersTo } from '@/classroom/room'
import { isShownTo } from '@/classroom/shown'
import { ownAnswer } from '@/classroom/student-view'
import { answerFor, json, ok, refuse, type Answer } from './answer'
import { cookie, studentCookie } from './cookies'
import { limited } from './limited'
import { taking, type AskedByStudent, type Route } from './route'
import { emptySchema } from './schemas'
import { studentView } from './student-view'

/** What who has come into a room may do there. */
export const STUDENT_ROUTES: Route[] = [
  { method: 'GET', path: '/api/rooms/:room', who: 'student', handle: look },
  { method: 'GET', path: '/api/rooms/:room/stream', who: 'student', handle: stream },
  { method: 'GET', path: '/api/rooms/:room/feedback', who: 'student', handle: feedback },
  {
    method: 'POST',
    path: '/api/rooms/:room/answer',
    who: 'student',
    ...taking(answerSchema, answer),
  },
  { method: 'POST', path: '/api/rooms/:room/vote', who: 'student', ...taking(voteSchema, vote) },
  {
    method: 'POST',
    path: '/api/rooms/:room/name',
    who: 'student',
    ...taking(nameSchema, rename),
  },
  {
    method: 'POST',
    path: '/api/rooms/:room/onward',
    who: 'student',
    ...taking(onwardSchema, onward),
  },
  {
    method: 'POST',
    path: '/api/rooms/:room/leave',
    who: 'student',
    ...taking(emptySchema, leave),
  },
]

function isOut({ live, participant }: AskedByStudent): boolean {
  return live.room.people.get(participant)?.standing !== 'here'
}

const OUT = () => refuse(403, 'removed', 'Your teacher has taken you out of this room.')

async function look(asked: AskedByStudent): Promise<Answer> {
  const tooMany = limited(asked, 'readToken')
  if (tooMany !== undefined) return tooMany
  return isOut(asked) ? OUT() : studentView(asked.live, asked.token)
}

async function stream(asked: AskedByStudent): Promise<Answer> {
  const { live, token, headers, response } = asked
  const tooMany = limited(asked, 'readToken')
  if (tooMany !== undefined) return tooMany
  const last = Number(headers['last-event-id'] ?? -1)
  live.audience.addStudent(response, live.viewer(token), Number.isFinite(last) ? last : -1)
  return { kind: 'stream' }
}

async function feedback(asked: AskedByStudent): Promise<Answer> {
  const { live, participant, query } = asked
  const tooMany = limited(asked, 'readToken')
  if (tooMany !== undefined) return tooMany
  if (isOut(asked)) return OUT()
  const step = live.room.stepsById.get(query.get('step') ?? '')
  if (step?.kind !== 'question') return refuse(404, 'unknown', 'This room has no such question.')
  const given = answersTo(live.room, step.id, Number(query.get('round') ?? 1)).get(participant)
  if (given === undefined) return refuse(404, 'unknown', 'You have not answered this.')
  if (!isShownTo(live.room, participant, step.id, Date.now()))
    return refuse(409, 'not-now', 'The explanation is not open yet.')
  return ok(revealed(step, new Map(Object.entries(given.fields))))
}

async function answer(asked: AskedByStudent, body: z.output<typeof answerSchema>): Promise<Answer> {
  const { hub, live, participant } = asked
  const tooMany = limited(asked, 'answerToken') ?? limited(asked, 'answerAddress')
  if (tooMany !== undefined) return tooMany
  const outcome = await hub.submit(live, { kind: 'answer', participant, ...body })
  return answerFor(outcome, version => {
    const kept = answersTo(live.room, body.step, body.round).get(participant)
    const shown = isShownTo(live.room, participant, body.step, Date.now())
    return ok({ version, answer: kept && ownAnswer(kept, shown) })
  })
}

async function vote(asked: AskedByStudent, body: z.output<typeof voteSchema>): Promise<Answer> {
  const { hub, live, token, participant } = asked
  const tooMany = limited(asked, 'answerToken') ?? limited(asked, 'answerAddress')
  if (tooMany !== undefined) return tooMany
  const { voter } = live.viewer(token)
  const outcome = await hub.submit(live, { kind: 'vote', participant, voter, ...body })
  return answerFor(outcome, version => ok({ version }))
}

async function rename(asked: AskedByStudent, body: z.output<typeof nameSchema>): Promise<Answer> {
  const { hub, live, participant } = asked
  const tooMany = limited(asked, 'answerToken')
  if (tooMany !== undefined) return tooMany
  const outcome = await hub.submit(live, { kind: 'rename', participant, ...body })
  return answerFor(outcome, () => ok({ name: live.room.people.get(participant)?.name }))
}

async function onward(asked: AskedByStudent, body: z.output<typeof onwardSchema>): Promise<Answer> {
  const { hub, live, participant } = asked
  const tooMany = limited(asked, 'answerToken')
  if (tooMany !== undefined) return tooMany
  const outcome = await hub.submit(live, { kind: 'onward', participant, ...body })
  return answerFor(outcome, version => ok({ version }))
}

/** Forgets the token on this device; what was answered stays the class’s. */
async function leave({ live, headers }: AskedByStudent): Promise<Answer> {
  const forgotten = cookie(headers, { ...studentCookie(live.id), secret: '' })
  return json(200, '{}', { 'Set-Cookie': forgotten })
}
