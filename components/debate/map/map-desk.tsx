'use client'

import { useHash } from '@/components/debate/brief/use-hash'
import { KeptList } from '@/components/debate/desk/kept-list'
import { KeptState } from '@/components/debate/desk/kept-state'
import { SavedLine } from '@/components/debate/keeping/saved-line'
import { useKept } from '@/components/debate/keeping/use-kept'
import { MapEditor } from './map-editor'
import { StartMap } from './start-map'

/** The map that the address names; without one, the ways to begin. */
export function MapDesk() {
  const id = useHash()
  const kept = useKept('map', id)
  if (id === undefined)
    return (
      <>
        <StartMap />
        <h2>Maps</h2>
        <KeptList
          kind="map"
          href="/debate/map"
          empty="None yet. Begin with an argument, or an empty map."
        />
      </>
    )
  return (
    <KeptState kept={kept} back="/debate/map">
      {open => (
        <>
          <MapEditor map={open.body} change={open.change} undo={open.undo} redo={open.redo} />
          <SavedLine kept={open} />
        </>
      )}
    </KeptState>
  )
}
