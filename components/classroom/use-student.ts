import { useEffect, useReducer, useState, type Dispatch } from 'react'
import { readCode } from '@/classroom/code'
import { reasonOf } from './ask'
import type { Line } from './follow'
import { forgetRoom, mayBeIn } from './joined-rooms'
import type { StudentApi } from './student-api'
import { heard, type StudentNews, type StudentPlace } from './student-place'

type Student = {
  place: StudentPlace
  line: Line
  /** By how many ms the server’s clock is ahead of this one. */
  skew: number
  tell: Dispatch<StudentNews>
  again: () => void
}

/** While the stream is silent, the room is looked at this often. */
const LOOK_MS = 4000
const OPENING: StudentPlace = { kind: 'opening' }

/** Finds the room of a code, whether this device is in it, and follows it: by a stream, and while that is lost by asking. */
export function useStudent(api: StudentApi, code: string | undefined): Student {
  const [place, tell] = useReducer(heard, OPENING)
  const [line, setLine] = useState<Line>('connecting')
  const [skew, setSkew] = useState(0)
  const [tries, setTries] = useState(0)
  const room = place.kind === 'inside' ? place.view.room.id : undefined

  useEffect(() => {
    if (code === undefined) return
    let over = false
    void placeOf(api, code).then(found => over || tell({ kind: 'place', place: found }))
    return () => {
      over = true
    }
  }, [api, code, tries])

  useEffect(() => {
    if (room === undefined) return
    return api.follow(room, {
      room: next => tell({ kind: 'room', room: next }),
      you: you => tell({ kind: 'you', you }),
      hello: now => setSkew(now - Date.now()),
      line: setLine,
      bye: why =>
        tell(why === 'erased' ? { kind: 'place', place: { kind: 'erased' } } : { kind: 'removed' }),
    })
  }, [api, room])

  useEffect(() => {
    if (room === undefined || line === 'live') return
    const timer = setInterval(() => void look(api, room, tell), LOOK_MS)
    return () => clearInterval(timer)
  }, [api, room, line])

  const again = () => {
    tell({ kind: 'place', place: OPENING })
    setTries(tries + 1)
  }
  return { place, line, skew, tell, again }
}

async function look(api: StudentApi, id: string, tell: Dispatch<StudentNews>): Promise<void> {
  const reply = await api.look(id)
  if (reply.kind !== 'ok') return
  tell({ kind: 'room', room: reply.value.room })
  tell({ kind: 'you', you: reply.value.you })
}

async function placeOf(api: StudentApi, typed: string): Promise<StudentPlace> {
  const reading = readCode(typed)
  if (reading.kind === 'refused') return { kind: 'no-room', code: typed, reason: reading.reason }
  const { code } = reading
  const reply = await api.find(code)
  if (reply.kind === 'unreachable') return { kind: 'unreachable' }
  if (reply.kind === 'refused') return { kind: 'no-room', code: typed, reason: reasonOf(reply) }
  const { room: found } = reply.value
  if (!mayBeIn(found.id)) return { kind: 'door', code, found }
  const looked = await api.look(found.id)
  if (looked.kind === 'ok') return { kind: 'inside', code, view: looked.value }
  if (looked.kind === 'unreachable') return { kind: 'unreachable' }
  forgetRoom(found.id)
  return { kind: 'door', code, found }
}
