'use client'

import { useState, type Dispatch } from 'react'
import { LONGEST_NAME } from '@/classroom/names'
import { reasonOf } from './ask'
import { rememberRoom } from './joined-rooms'
import type { FoundRoom, StudentApi } from './student-api'
import type { StudentNews } from './student-place'
import styles from './door.module.css'

type Props = { api: StudentApi; code: string; room: FoundRoom; tell: Dispatch<StudentNews> }

/** The way into a room: one press, with a name that is made up unless somebody would rather choose one. */
export function Door({ api, code, room, tell }: Props) {
  const [reason, setReason] = useState<string>()
  const [isPending, setPending] = useState(false)
  const isShut = room.locked || room.ended
  const join = async (form: FormData) => {
    setPending(true)
    const name = String(form.get('name') ?? '').trim()
    const team = Number(form.get('team') ?? 0)
    const reply = await api.join(room.id, {
      code,
      ...(name !== '' && { name }),
      ...(team > 0 && { team }),
    })
    setPending(false)
    if (reply.kind !== 'ok') return setReason(reasonOf(reply))
    rememberRoom(room.id)
    tell({ kind: 'entered', view: reply.value })
  }
  return (
    <form
      className={styles.door}
      onSubmit={event => {
        event.preventDefault()
        void join(new FormData(event.currentTarget))
      }}
    >
      <h1 className={styles.title}>{room.title}</h1>
      {isShut ? (
        <p role="status">{shutText(room)}</p>
      ) : (
        <>
          <p>
            No account, no address. Your teacher sees a name and what you answer; votes on opinions
            are secret.
          </p>
          {room.ownNames && <NameField refused={reason !== undefined} />}
          {room.teams > 0 && <TeamField teams={room.teams} />}
          {reason !== undefined && (
            <p className={styles.reason} id="door-reason" role="alert">
              {reason}
            </p>
          )}
          <button className={`button ${styles.join}`} type="submit" disabled={isPending}>
            {isPending ? 'Joining …' : 'Join'}
          </button>
        </>
      )}
    </form>
  )
}

function shutText({ ended }: FoundRoom): string {
  return ended
    ? 'This room has ended. Nobody can join it any more.'
    : 'This room is locked. Ask your teacher to open it, then load this page again.'
}

function NameField({ refused }: { refused: boolean }) {
  return (
    <details className={styles.name} open={refused || undefined}>
      <summary>Choose a name yourself</summary>
      <label htmlFor="name">A name for this room, without your family name</label>
      <input
        className="field"
        id="name"
        name="name"
        maxLength={LONGEST_NAME * 4}
        autoComplete="off"
        aria-describedby={refused ? 'door-reason' : 'name-hint'}
      />
      <p className="meta" id="name-hint">
        Leave it empty, and you get one like “Amber Heron”.
      </p>
    </details>
  )
}

function TeamField({ teams }: { teams: number }) {
  return (
    <fieldset className={styles.teams}>
      <legend>Your team</legend>
      {Array.from({ length: teams }, (_, i) => (
        <label key={i}>
          <input type="radio" name="team" value={i + 1} required />
          Team {i + 1}
        </label>
      ))}
    </fieldset>
  )
}
