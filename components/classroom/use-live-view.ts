import { useEffect, useState } from 'react'
import type { People } from '@/classroom/view'
import type { Reply } from './ask'
import type { Line } from './follow'
import type { RoomPlace, TeacherEars } from './teacher-api'
import { useAddress } from './use-address'

type Api<View> = {
  look: (place: RoomPlace) => Promise<Reply<View>>
  follow: (place: RoomPlace, ears: TeacherEars<View>) => () => void
}

export type LiveView<View> =
  | { kind: 'loading' }
  | { kind: 'incomplete' }
  | { kind: 'erased' }
  | { kind: 'failed'; reply: Exclude<Reply<View>, { kind: 'ok' }>; again: () => void }
  | {
      kind: 'live'
      view: View
      people: People | undefined
      line: Line
      skew: number
      place: RoomPlace
    }

/** A teacher’s view of the room that the address names, as it is now. */
export function useLiveView<View extends { version: number }>(api: Api<View>): LiveView<View> {
  const query = useAddress()?.query
  const [of, room] = [query?.get('class') ?? undefined, query?.get('room') ?? undefined]
  const [reply, setReply] = useState<Reply<View>>()
  const [people, setPeople] = useState<People>()
  const [line, setLine] = useState<Line>('connecting')
  const [skew, setSkew] = useState(0)
  const [isErased, setErased] = useState(false)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    if (of === undefined || room === undefined) return
    let over = false
    let stop = () => {}
    const place = { class: of, room }
    const hear = (view: View) =>
      setReply(before =>
        before?.kind === 'ok' && before.value.version > view.version
          ? before
          : { kind: 'ok', value: view },
      )
    void api.look(place).then(first => {
      if (over) return
      setReply(first)
      if (first.kind !== 'ok') return
      stop = api.follow(place, {
        room: hear,
        people: setPeople,
        hello: now => setSkew(now - Date.now()),
        line: setLine,
        bye: () => setErased(true),
      })
    })
    return () => {
      over = true
      stop()
    }
  }, [api, of, room, tries])
  if (query !== undefined && (of === undefined || room === undefined)) return { kind: 'incomplete' }
  if (isErased) return { kind: 'erased' }
  if (reply === undefined || of === undefined || room === undefined) return { kind: 'loading' }
  if (reply.kind !== 'ok') return { kind: 'failed', reply, again: () => setTries(tries + 1) }
  return { kind: 'live', view: reply.value, people, line, skew, place: { class: of, room } }
}
