import type { Person } from '@/classroom/view'
import type { PressButton } from './desk-controls'
import styles from './desk-person.module.css'

/** One student, with what a teacher can do about them folded away. */
export function DeskPerson({ person, press }: { person: Person; press: PressButton }) {
  const { id: participant, name, standing, here, took, team } = person
  return (
    <li className={styles.person}>
      <details>
        <summary>
          <span className={styles.name}>{name}</span>
          <span className={styles.note}>
            {[
              team > 0 && `team ${team}`,
              standing === 'here' && !here && 'away',
              standing === 'banned' && 'for good',
              took !== undefined && `${(took / 1000).toFixed(1)} s`,
            ]
              .filter(Boolean)
              .join(', ')}
          </span>
        </summary>
        {standing === 'here' ? (
          <>
            <RenameForm person={person} press={press} />
            <p className={styles.buttons}>
              <button type="button" onClick={() => void press({ kind: 'remove', participant })}>
                Take out
              </button>
              <button type="button" onClick={() => void press({ kind: 'ban', participant })}>
                Take out for good
              </button>
            </p>
          </>
        ) : (
          <p className={styles.buttons}>
            <button type="button" onClick={() => void press({ kind: 'readmit', participant })}>
              Let in again
            </button>
          </p>
        )}
      </details>
    </li>
  )
}

function RenameForm({ person, press }: { person: Person; press: PressButton }) {
  return (
    <form
      className={styles.rename}
      onSubmit={event => {
        event.preventDefault()
        const name = String(new FormData(event.currentTarget).get('name') ?? '')
        void press({ kind: 'name', participant: person.id, name })
      }}
    >
      <label>
        <span className="visually-hidden">Another name for {person.name}</span>
        <input className="field" name="name" defaultValue={person.name} maxLength={100} />
      </label>
      <button type="submit">Rename</button>
    </form>
  )
}
