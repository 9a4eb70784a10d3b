import { useState, type Dispatch } from 'react'
import { LONGEST_NAME } from '@/classroom/names'
import type { StudentView } from '@/classroom/view'
import { reasonOf } from './ask'
import type { StudentApi } from './student-api'
import type { StudentNews } from './student-place'
import styles from './lobby.module.css'

type Props = { api: StudentApi; view: StudentView; tell: Dispatch<StudentNews> }

/** Before the first step: that one is in, and as whom. */
export function Lobby({ api, view, tell }: Props) {
  const { room, you } = view
  return (
    <div className={styles.lobby}>
      <p>You are in, as</p>
      <p className={styles.name}>{you.name}</p>
      <p>Your teacher begins. You can lock this phone and come back.</p>
      {room.settings.ownNames && (
        <Rename
          key={you.name}
          name={you.name}
          rename={async name => {
            const reply = await api.rename(room.id, name)
            if (reply.kind !== 'ok') return reasonOf(reply)
            tell({ kind: 'renamed', name: reply.value.name })
            return undefined
          }}
        />
      )}
    </div>
  )
}

/** `rename` answers with the reason where the name is not taken. */
function Rename({
  name,
  rename,
}: {
  name: string
  rename: (name: string) => Promise<string | undefined>
}) {
  const [reason, setReason] = useState<string>()
  return (
    <details className={styles.rename}>
      <summary>Change the name</summary>
      <form
        onSubmit={event => {
          event.preventDefault()
          const typed = String(new FormData(event.currentTarget).get('name') ?? '')
          void rename(typed).then(setReason)
        }}
      >
        <label htmlFor="new-name">A name for this room, without your family name</label>
        <input
          className="field"
          id="new-name"
          name="name"
          defaultValue={name}
          maxLength={LONGEST_NAME * 4}
          autoComplete="off"
          aria-describedby="new-name-reason"
        />
        <p id="new-name-reason" role="status">
          {reason}
        </p>
        <button className="button button-quiet" type="submit">
          Take this name
        </button>
      </form>
    </details>
  )
}
