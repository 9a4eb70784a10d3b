import 'server-only'
import type { z } from 'zod'
import { commandSchema } from '@/classroom/command-request'
import { keyRevealed } from '@/classroom/reveal'
import { roomRequestSchema } from '@/classroom/room-request'
import { roomResults } from '@/classroom/room-results'
import {
  createClass,
  createRoom,
  findClass,
  listRooms,
  setDays,
} from '@/server/classroom/store/classes'
import { eraseClass, eraseRoom, type Erased } from '@/server/classroom/store/erase'
import { charterFor } from '@/server/classroom/plan'
import { charterOf } from '@/server/classroom/store/rows'
import { isSecret, matches, newParticipant } from '@/server/classroom/secrets'
import { answerFor, created, json, ok, refuse, type Answer } from './answer'
import { cookie, teacherCookie } from './cookies'
import { limited } from './limited'
import { taking, type Asked, type AskedByTeacher, type AskedOfDesk, type Route } from './route'
import { classSchema, daysSchema, emptySchema, keySchema } from './schemas'

const CLASS = '/api/classes/:class'
const ROOM = `${CLASS}/rooms/:room`

export const TEACHER_ROUTES: Route[] = [
  { method: 'POST', path: '/api/classes', who: 'anybody', ...taking(classSchema, make) },
  { method: 'POST', path: '/api/classes/enter', who: 'anybody', ...taking(keySchema, enter) },
  { method: 'GET', path: CLASS, who: 'teacher', handle: home },
  {
    method: 'POST',
    path: `${CLASS}/rooms`,
    who: 'teacher',
    ...taking(roomRequestSchema, makeRoom),
  },
  { method: 'POST', path: `${CLASS}/retention`, who: 'teacher', ...taking(daysSchema, retain) },
  { method: 'POST', path: `${CLASS}/erase`, who: 'teacher', ...taking(emptySchema, erase) },
  { method: 'POST', path: `${CLASS}/leave`, who: 'teacher', ...taking(emptySchema, leave) },
  { method: 'GET', path: ROOM, who: 'desk', handle: async ({ live }) => ok(live.teacherView()) },
  {
    method: 'GET',
    path: `${ROOM}/people`,
    who: 'desk',
    handle: async ({ live }) => ok(live.people()),
  },
  {
    method: 'GET',
    path: `${ROOM}/projector`,
    who: 'desk',
    handle: async ({ live }) => ok(live.projectorView()),
  },
  {
    method: 'GET',
    path: `${ROOM}/results`,
    who: 'desk',
    handle: async ({ live }) => ok(roomResults(live.room)),
  },
  { method: 'GET', path: `${ROOM}/key`, who: 'desk', handle: key },
  { method: 'GET', path: `${ROOM}/stream`, who: 'desk', handle: stream },
  { method: 'POST', path: `${ROOM}/command`, who: 'desk', ...taking(commandSchema, command) },
  { method: 'POST', path: `${ROOM}/erase`, who: 'desk', ...taking(emptySchema, eraseOne) },
]

async function make(asked: Asked, body: z.output<typeof classSchema>): Promise<Answer> {
  const tooMany = limited(asked, 'classAddress')
  if (tooMany !== undefined) return tooMany
  const { hub, headers } = asked
  const { made, secret } = await createClass(hub.database, body.title, Date.now())
  const { id, title } = made
  return created(
    { class: { id, title }, key: `${id}-${secret}` },
    { 'Set-Cookie': cookie(headers, { ...teacherCookie(id), secret }) },
  )
}

/** A key is the id of its class and a secret. */
async function enter(asked: Asked, body: z.output<typeof keySchema>): Promise<Answer> {
  const tooMany = limited(asked, 'key', 'wait')
  if (tooMany !== undefined) return tooMany
  const { hub, headers } = asked
  const [, id = '', secret = ''] = /^\s*([a-z0-9]{12})-([\w-]+)\s*$/.exec(body.key) ?? []
  const found = isSecret(secret) ? await findClass(hub.database, id) : undefined
  if (found === undefined || !matches(secret, found.key_hash)) {
    limited(asked, 'key')
    return refuse(404, 'not-found', 'This key opens no class. It may have been erased.')
  }
  const { title } = found
  return ok(
    { class: { id, title } },
    { 'Set-Cookie': cookie(headers, { ...teacherCookie(id), secret }) },
  )
}

async function home({ hub, owner }: AskedByTeacher): Promise<Answer> {
  const { id, title, created_at: createdAt, erased_at: erasedAt, days } = owner
  const rooms = (await listRooms(hub.database, id)).map(row => {
    const { code, title, kind, createdAt } = charterOf(row)
    return {
      id: row.id,
      code,
      title,
      kind,
      createdAt,
      ended: row.ended_at !== null,
      people: Number(row.people),
    }
  })
  rooms.sort((a, b) => b.createdAt - a.createdAt)
  return ok({ class: { id, title, createdAt, erasedAt, days }, rooms })
}

async function makeRoom(
  asked: AskedByTeacher,
  body: z.output<typeof roomRequestSchema>,
): Promise<Answer> {
  const tooMany = limited(asked, 'roomClass')
  if (tooMany !== undefined) return tooMany
  const { hub, owner, course } = asked
  const wanted = charterFor(await course(), body, Date.now())
  if (wanted.kind === 'refused') return refuse(400, 'bad-input', wanted.reason)
  const { id, code } = await createRoom(hub.database, owner.id, wanted.made)
  return created({ room: { id, code } })
}

async function retain(
  { hub, owner }: AskedByTeacher,
  body: z.output<typeof daysSchema>,
): Promise<Answer> {
  const erasedAt = await setDays(hub.database, owner, body.days)
  return ok({ erasedAt })
}

async function erase({ hub, owner, headers }: AskedByTeacher): Promise<Answer> {
  const erased = await eraseClass(hub.database, owner.id, Date.now())
  hub.erased(erased.rooms)
  const forgotten = cookie(headers, { ...teacherCookie(owner.id), secret: '' })
  return ok(receipt(owner.id, erased), { 'Set-Cookie': forgotten })
}

async function eraseOne({ hub, owner, live }: AskedOfDesk): Promise<Answer> {
  const erased = await eraseRoom(hub.database, live.id, Date.now())
  hub.erased(erased.rooms)
  return ok(receipt(owner.id, erased))
}

function receipt(owner: string, { at, rows }: Erased) {
  return { class: owner, at, erased: rows }
}

async function leave({ owner, headers }: AskedByTeacher): Promise<Answer> {
  const forgotten = cookie(headers, { ...teacherCookie(owner.id), secret: '' })
  return json(200, '{}', { 'Set-Cookie': forgotten })
}

async function key({ live, query }: AskedOfDesk): Promise<Answer> {
  const step = live.room.stepsById.get(query.get('step') ?? '')
  return step?.kind === 'question'
    ? ok(keyRevealed(step))
    : refuse(404, 'unknown', 'This room has no such question.')
}

async function stream({ live, query, response }: AskedOfDesk): Promise<Answer> {
  if (query.get('for') === 'projector') live.audience.addWall(response)
  else live.audience.addDesk(response)
  return { kind: 'stream' }
}

async function command(asked: AskedOfDesk, body: z.output<typeof commandSchema>): Promise<Answer> {
  const tooMany = limited(asked, 'commandClass')
  if (tooMany !== undefined) return tooMany
  const { hub, live } = asked
  const command = body.kind === 'paper' ? { ...body, participant: newParticipant() } : body
  const outcome = await hub.submit(live, command)
  return answerFor(outcome, version => ok({ version }))
}
