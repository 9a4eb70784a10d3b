import 'server-only'
import type { z } from 'zod'
import { readCode } from '@/classroom/code'
import { joinSchema } from '@/classroom/command-request'
import { newSecret, participantOf } from '@/server/classroom/secrets'
import { findRoomByCode } from '@/server/classroom/store/classes'
import { answerFor, ok, refuse, type Answer } from './answer'
import { cookie, secretIn, studentCookie } from './cookies'
import { limited } from './limited'
import { taking, type Asked, type AskedOfRoom, type Route } from './route'
import { findSchema } from './schemas'
import { studentView } from './student-view'

/** The ways into a room, for whoever has its code. */
export const DOOR_ROUTES: Route[] = [
  { method: 'POST', path: '/api/rooms/find', who: 'anybody', ...taking(findSchema, find) },
  { method: 'POST', path: '/api/rooms/:room/join', who: 'visitor', ...taking(joinSchema, join) },
]

async function find(asked: Asked, body: z.output<typeof findSchema>): Promise<Answer> {
  const { hub } = asked
  const reading = readCode(body.code)
  if (reading.kind === 'refused') return refuse(400, 'bad-input', reading.reason)
  const tooMany = limited(asked, 'guess', 'wait')
  if (tooMany !== undefined) return tooMany
  const row = await findRoomByCode(hub.database, reading.code)
  const live = row && (await hub.room(row.id))
  if (live === undefined) {
    limited(asked, 'guess')
    return refuse(404, 'not-found', 'No room has this code. Look at the board again.')
  }
  const { title, kind, teams } = live.charter
  const { locked, ended, settings } = live.room
  return ok({
    room: {
      id: live.id,
      title,
      kind,
      locked,
      ended: ended !== undefined,
      ownNames: settings.ownNames,
      teams,
    },
  })
}

async function join(asked: AskedOfRoom, body: z.output<typeof joinSchema>): Promise<Answer> {
  const { hub, live, headers } = asked
  const tooMany = limited(asked, 'joinAddress') ?? limited(asked, 'guess', 'wait')
  if (tooMany !== undefined) return tooMany
  const reading = readCode(body.code)
  if (reading.kind === 'refused' || reading.code !== live.charter.code) {
    limited(asked, 'guess')
    return refuse(403, 'forbidden', 'This is not the code of this room. Look at the board again.')
  }
  const token = secretIn(headers, studentCookie(live.id).name) ?? newSecret()
  const participant = participantOf(live.id, token)
  const { name, team } = body
  const outcome = await hub.submit(live, {
    kind: 'join',
    participant,
    ...(name !== undefined && { name }),
    ...(team !== undefined && { team }),
  })
  const kept = cookie(headers, { ...studentCookie(live.id), secret: token })
  return answerFor(outcome, () => studentView(live, token, { 'Set-Cookie': kept }))
}
