import { useRef } from 'react'
import { newId } from '@/components/debate/keeping/new-id'
import { addClaim } from '@/debate/map/edit'
import type { ArgumentMap } from '@/debate/map/map'
import { standsOf, type Stands } from '@/debate/map/stands'
import { forestOf } from '@/debate/map/tree'
import { ClaimBranch } from './claim-branch'
import styles from './map-outline.module.css'

/** What every part of the outline needs. */
export type OutlineHands = {
  map: ArgumentMap
  stands: Stands
  change: (next: (map: ArgumentMap) => ArgumentMap) => void
  chosen: string | undefined
  choose: (id: string) => void
  /** A change that makes a claim: the pen goes there. */
  make: (node: string, next: (map: ArgumentMap) => ArgumentMap) => void
}

/** The map as a nested list that is written in: all that the picture shows can be read, made and changed here by keyboard. */
export function MapOutline({
  map,
  change,
  chosen,
  choose,
}: Pick<OutlineHands, 'map' | 'change' | 'chosen' | 'choose'>) {
  const wanted = useRef<string>(undefined)
  const hands: OutlineHands = {
    map,
    stands: standsOf(map),
    change,
    chosen,
    choose,
    make: (node, next) => {
      wanted.current = node
      change(next)
    },
  }
  /** A field that has just been drawn takes the pen where it was made for it. */
  const land = (field: HTMLTextAreaElement | null) => {
    if (field === null || field.id !== `claim-${wanted.current}`) return
    wanted.current = undefined
    field.focus()
    field.setSelectionRange(field.value.length, field.value.length)
  }
  return (
    <section className={styles.outline} aria-label="Outline">
      <ul className={styles.tree}>
        {forestOf(map).map(branch => (
          <ClaimBranch key={branch.node.id} branch={branch} hands={hands} land={land} />
        ))}
      </ul>
      <button
        className="button button-quiet no-print"
        type="button"
        onClick={() => {
          const id = newId()
          hands.make(id, before => addClaim(before, id))
        }}
      >
        Add a claim
      </button>
    </section>
  )
}
