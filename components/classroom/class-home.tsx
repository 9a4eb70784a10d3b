'use client'

import Link from 'next/link'
import { useState } from 'react'
import { codeText } from '@/classroom/code'
import { plural } from '@/components/ui/plural'
import { dayText } from '@/components/ui/moment-text'
import { ClassKeeping } from './class-keeping'
import { NoClassNamed } from './live-gate'
import { NotGranted } from './not-granted'
import { OpeningForTeacher } from './opening'
import { lookAtClass, type RoomLine } from './teacher-api'
import { useAddress } from './use-address'
import { useReply } from './use-reply'
import styles from './class-home.module.css'

/** A class: its rooms, the way to a new one, and how long all of it is kept. */
export function ClassHome() {
  const address = useAddress()
  const id = address?.query.get('class') ?? undefined
  const [isErased, setErased] = useState(false)
  const { reply, again } = useReply(() => lookAtClass(id ?? ''), id)
  if (address !== undefined && id === undefined) return <NoClassNamed />
  if (reply.kind === 'loading') return <OpeningForTeacher title="Opening the class …" />
  if (reply.kind !== 'ok') return <NotGranted reply={reply} again={again} />
  const { class: kept, rooms } = reply.value
  return (
    <>
      <p className="meta">Class</p>
      <h1>{kept.title}</h1>
      {!isErased && <Rooms rooms={rooms} of={kept.id} />}
      <ClassKeeping kept={kept} again={again} isErased={isErased} erased={() => setErased(true)} />
    </>
  )
}

function Rooms({ rooms, of }: { rooms: RoomLine[]; of: string }) {
  return (
    <>
      <p>
        <Link className="button" href={`/class/new?class=${of}`} prefetch={false}>
          New room or assignment
        </Link>
      </p>
      <h2>Rooms and assignments</h2>
      {rooms.length === 0 ? (
        <p>
          None yet. A room is a quiz, a poll, slides or a debate that you run with the class; an
          assignment is for each student alone.
        </p>
      ) : (
        <ul className={styles.rooms}>
          {rooms.map(room => (
            <RoomItem key={room.id} room={room} of={of} />
          ))}
        </ul>
      )}
    </>
  )
}

function RoomItem({ room, of }: { room: RoomLine; of: string }) {
  const query = `class=${of}&room=${room.id}`
  return (
    <li className={styles.room}>
      <h3>{room.title}</h3>
      <p className="meta">
        {room.kind === 'live' ? 'Room' : 'Assignment'}, {dayText(new Date(room.createdAt))},{' '}
        {plural(room.people, 'student')}
        {room.ended ? ', ended' : `, code ${codeText(room.code)}`}
      </p>
      <p className={styles.ways}>
        <Link href={`/class/desk?${query}`} prefetch={false}>
          {room.ended ? 'Look at it' : 'Run it'}
          <span className="visually-hidden">: {room.title}</span>
        </Link>
        <Link href={`/class/results?${query}`} prefetch={false}>
          Results<span className="visually-hidden"> of {room.title}</span>
        </Link>
        <Link href={`/class/paper?${query}`} prefetch={false}>
          On paper<span className="visually-hidden">: {room.title}</span>
        </Link>
      </p>
    </li>
  )
}
