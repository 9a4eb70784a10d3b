import { codeText } from '@/classroom/code'
import type { TeacherView } from '@/classroom/view'
import { plural } from '@/components/ui/plural'
import { joinText, roomAddress, useOrigins } from './join-address'
import { QrCode } from './qr-code'
import type { RoomPlace } from './teacher-api'
import styles from './desk-head.module.css'

/** Which room this is, how students come in, and the ways from here. */
export function DeskHead({ view, place }: { view: TeacherView; place: RoomPlace }) {
  const origin = useOrigins()?.[0]
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
      <details className={styles.join}>
        <summary>
          Code <b className={styles.code}>{codeText(view.code)}</b>
        </summary>
        {origin !== undefined && (
          <div className={styles.qr}>
            <p>{joinText(origin)}</p>
            <QrCode address={roomAddress(origin, view.code)} />
          </div>
        )}
      </details>
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
