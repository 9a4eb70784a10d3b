import { memo } from 'react'
import type { MetadataStep } from '@/labs/metadata/lab'
import { nextWorld } from '@/labs/metadata/made'
import styles from './metadata-lab.module.css'

/** Which world it is, and the way to another: from the start, so that neighbours can look at different ones. */
export const WorldLine = memo(function WorldLine({
  world,
  act,
}: {
  world: number
  act: (action: MetadataStep) => void
}) {
  return (
    <p className={styles.world}>
      World {world}, invented
      <button
        className={styles.small}
        type="button"
        onClick={() => act({ kind: 'world', world: nextWorld(world) })}
      >
        Another world
      </button>
    </p>
  )
})
