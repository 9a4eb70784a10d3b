import type { ReactNode } from 'react'
import type { Facets } from '@/evidence/choose'
import styles from './chosen-list.module.css'

export type Chosen = { id: string; facets: Facets; chosen: boolean; shown: ReactNode }
export type ChosenGroup = { id: string; title: ReactNode; items: Chosen[] }

/** A list of which a part is chosen. What is not chosen is there and hidden, so that a browser can choose anew by itself. */
export function ChosenList({
  id,
  groups,
  noun,
}: {
  id: string
  groups: ChosenGroup[]
  noun: string
}) {
  const items = groups.flatMap(group => group.items)
  const count = items.filter(item => item.chosen).length
  return (
    <div id={id}>
      <p className="meta" role="status">
        <span data-count="">{count}</span> of {items.length} {noun}
      </p>
      <p data-empty="" hidden={count > 0}>
        None of the {items.length} {noun} fits this choice. Take one condition away, or look for
        fewer words.
      </p>
      {groups.map(group => (
        <section
          key={group.id}
          className={styles.group}
          hidden={!group.items.some(item => item.chosen)}
          aria-labelledby={`${id}-${group.id}`}
          data-group=""
        >
          <h2 className={styles.title} id={`${id}-${group.id}`}>
            {group.title}
          </h2>
          <ul className={styles.list}>
            {group.items.map(item => (
              <li
                key={item.id}
                id={item.id}
                hidden={!item.chosen}
                data-facets={JSON.stringify(item.facets)}
              >
                {item.shown}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
