import { curly } from '@/components/evidence/curly'
import type { MessagePath } from '@/course/figures'
import styles from './message-path.module.css'
import { SIGHT, SightMark } from './sight-mark'

type Place = MessagePath['places'][number]

/** A message's way from place to place, top to bottom, and beside each place what it sees under each kind of encryption. */
export function MessagePathFigure({ path }: { path: MessagePath }) {
  const way = path.way.flatMap(id => path.places.filter(place => place.id === id))
  const beside = path.places.filter(place => !path.way.includes(place.id))
  return (
    <table className={styles.path}>
      <thead>
        <tr>
          <th scope="col">The message’s way</th>
          {path.kinds.map(kind => (
            <th scope="col" key={kind.id}>
              {kind.title}
              <span className={styles.about}>{kind.about}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody className={styles.way}>
        {way.map((place, i) => (
          <PlaceRow key={i} path={path} place={place} again={way.indexOf(place) < i} />
        ))}
      </tbody>
      <tbody className={styles.beside}>
        {beside.map(place => (
          <PlaceRow key={place.id} path={path} place={place} again={false} />
        ))}
      </tbody>
    </table>
  )
}

function PlaceRow({ path, place, again }: { path: MessagePath; place: Place; again: boolean }) {
  const sights = path.kinds.map(kind => ({ id: kind.id, sight: place.sees[kind.id]?.sight }))
  const differ = new Set(sights.map(({ sight }) => sight)).size > 1
  return (
    <tr className={differ ? styles.differ : undefined}>
      <th scope="row" className={styles.place}>
        {curly(place.title)}
        {again && ', again'}
        {!again && <span className={styles.about}>{curly(place.about)}</span>}
        {differ && <span className={styles.here}>Here the two differ</span>}
      </th>
      {sights.map(({ id, sight }) => (
        <td key={id}>
          {sight !== undefined && (
            <>
              <SightMark sight={sight} />
              <span className={styles.word}>{SIGHT[sight]}</span>
            </>
          )}
        </td>
      ))}
    </tr>
  )
}
