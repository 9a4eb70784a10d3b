'use client'

import { useHash } from '@/components/debate/brief/use-hash'
import { KeptList } from '@/components/debate/desk/kept-list'
import { KeptState } from '@/components/debate/desk/kept-state'
import { SavedLine } from '@/components/debate/keeping/saved-line'
import { useKept } from '@/components/debate/keeping/use-kept'
import { CardRound } from './card-round'
import { DrawDrill } from './draw-drill'
import { DrillView } from './drill-view'

/** The drill that the address names; without one, drills to draw and cards to learn. */
export function PracticeDesk() {
  const id = useHash()
  const kept = useKept('drill', id)
  if (id === undefined)
    return (
      <>
        <DrawDrill />
        <h2>Evidence cards</h2>
        <CardRound />
        <h2>Drills so far</h2>
        <KeptList kind="drill" href="/debate/practice" empty="None yet. Draw one." />
      </>
    )
  return (
    <KeptState kept={kept} back="/debate/practice">
      {open => (
        <>
          <DrillView key={id} drill={open.body} change={open.change} />
          <SavedLine kept={open} />
        </>
      )}
    </KeptState>
  )
}
