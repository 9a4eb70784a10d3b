import { useState, type Dispatch } from 'react'
import type { StudentView } from '@/classroom/view'
import { reasonOf } from './ask'
import { LineNotice } from './line-notice'
import type { Line } from './follow'
import { roomStatus } from './room-status'
import type { StudentApi } from './student-api'
import { StudentNow } from './student-now'
import type { StudentNews } from './student-place'
import styles from './student-room.module.css'

type Props = {
  api: StudentApi
  code: string
  view: StudentView
  live: { line: Line; skew: number }
  tell: Dispatch<StudentNews>
}

/** A room as a student has it on a phone: who they are there, what the class is at, and nothing beside it. */
export function StudentRoomView({ api, code, view, live, tell }: Props) {
  const { room, you } = view
  const isOut = you.standing !== 'here'
  return (
    <div className={styles.room}>
      <div className={styles.head}>
        <h1 className={styles.title}>{room.title}</h1>
        <p className={styles.name}>
          <span className="visually-hidden">You are </span>
          {you.name}
          {you.team !== undefined && `, team ${you.team.number}`}
        </p>
      </div>
      {!isOut && <LineNotice line={live.line} />}
      <p className="visually-hidden" role="status">
        {isOut ? '' : roomStatus(room)}
      </p>
      <div className={styles.now}>
        {isOut ? (
          <Removed
            banned={you.standing === 'banned'}
            rejoin={async () => {
              const reply = await api.join(room.id, { code })
              if (reply.kind !== 'ok') return reasonOf(reply)
              tell({ kind: 'entered', view: reply.value })
              return undefined
            }}
          />
        ) : (
          <>
            {room.paused && room.now.kind !== 'ended' && (
              <p className={styles.paused} role="status">
                Your teacher has paused the room. What you chose is kept.
              </p>
            )}
            <StudentNow api={api} view={view} skew={live.skew} tell={tell} />
          </>
        )}
      </div>
    </div>
  )
}

/** `rejoin` answers with the reason where it is not granted. */
function Removed({
  banned,
  rejoin,
}: {
  banned: boolean
  rejoin: () => Promise<string | undefined>
}) {
  const [reason, setReason] = useState<string>()
  return (
    <div>
      <div role="alert">
        <h2>You are not in this room any more</h2>
        <p>
          Your teacher has taken you out of it.
          {banned && ' This device cannot join it again.'}
        </p>
      </div>
      {!banned && (
        <>
          <p>Speak to them, then come in again.</p>
          <button className="button" type="button" onClick={() => void rejoin().then(setReason)}>
            Join again
          </button>
          <p role="status">{reason}</p>
        </>
      )}
    </div>
  )
}
