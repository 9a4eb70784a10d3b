import { useState } from 'react'
import type { People, Person, TeacherView } from '@/classroom/view'
import type { PressButton } from './desk-controls'
import { DeskPerson } from './desk-person'
import styles from './desk-people.module.css'

type Props = { view: TeacherView; people: People | undefined; press: PressButton }

/** Who is in, and who has not answered what is open. Secret votes are not told of. */
export function DeskPeople({ view, people, press }: Props) {
  const [sought, seek] = useState('')
  const all = people?.people ?? []
  const here = all.filter(person => person.standing === 'here')
  const out = all.filter(person => person.standing !== 'here')
  const missing = isAsked(view) ? here.filter(person => !person.answered) : []
  const others = here.filter(person => !missing.includes(person))
  const fits = (person: Person) => person.name.toLowerCase().includes(sought.toLowerCase())
  return (
    <section className={styles.people} aria-labelledby="desk-people">
      <h2 id="desk-people">Students</h2>
      {people === undefined && <p role="status">Loading the list …</p>}
      {people !== undefined && all.length === 0 && (
        <p className="meta">Nobody yet. Names stand here as students join.</p>
      )}
      {all.length > 20 && (
        <label className={styles.seek}>
          Find a name{' '}
          <input
            className="field"
            type="search"
            value={sought}
            onChange={event => seek(event.target.value)}
          />
        </label>
      )}
      <List title="Still missing" people={missing.filter(fits)} press={press} />
      <List
        title={isAsked(view) ? 'Have answered' : 'In the room'}
        people={others.filter(fits)}
        press={press}
      />
      <List title="Taken out" people={out.filter(fits)} press={press} />
    </section>
  )
}

/** Whether something is open that is answered under a name. */
function isAsked({ now }: TeacherView): boolean {
  return (now.kind === 'question' || now.kind === 'task') && now.state === 'open'
}

function List({
  title,
  people,
  press,
}: {
  title: string
  people: readonly Person[]
  press: PressButton
}) {
  if (people.length === 0) return null
  const sorted = [...people].sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }))
  return (
    <>
      <h3 className={styles.title}>
        {title}: {people.length}
      </h3>
      <ul className={styles.list}>
        {sorted.map(person => (
          <DeskPerson key={person.id} person={person} press={press} />
        ))}
      </ul>
    </>
  )
}
