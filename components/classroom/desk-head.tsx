import type { TeacherView } from '@/classroom/view'
import { plural } from '@/components/ui/plural'
import { RoomJoin } from './room-join'
import type { RoomPlace } from './teacher-api'
import styles from './desk-head.module.css'

/** Which room this is, how students come in, and the ways from here. */
export function DeskHead({ view, place }: { view: TeacherView; place: RoomPlace }) {
  const query = new URLSearchParams(place).toString()
  return (
    <header className={styles.head}>
      <div>
        <h1 className={styles.title}>{view.title}</h1>
        <p className="meta">
          {plural(view.people, 'student')} in
          {view.now.kind === 'ended' ? ', ended' : view.locked && ', locked'}
        </p>
      </div>
      <RoomJoin code={view.code} />
      <nav className={styles.ways} aria-label="This room">
        <a href={`/class/projector?${query}`} target="_blank">
          For the wall<span className="visually-hidden"> (opens a new tab)</span>
        </a>
        <a href={`/class/results?${query}`}>Results</a>
        <a href={`/class/paper?${query}`}>On paper</a>
        <a href={`/class/home?class=${place.class}`}>The class</a>
      </nav>
    </header>
  )
}
