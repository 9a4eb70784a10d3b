import { useState } from 'react'
import type { LoadedDesk } from '@/components/debate/desk/load-desk'
import { CutText } from '@/components/debate/room/cut-text'
import { EvidenceRoom } from '@/components/debate/room/evidence-room'
import type { Card } from '@/debate/card'
import { Drawer } from './drawer'

export type DrawerName = 'room' | 'cut'

/** Over the desk: the evidence room to take cards from, and texts of one’s own to cut them from. */
export function BriefDrawers({
  name,
  desk,
  resolution,
  onCard,
  onClose,
}: {
  name: DrawerName | undefined
  desk: LoadedDesk
  resolution: string | undefined
  onCard: (card: Card) => void
  onClose: () => void
}) {
  const [report, setReport] = useState('')
  if (name === undefined) return null
  const add = (card: Card) => {
    onCard(card)
    setReport(
      card.tag === '' ? 'The card is in the brief.' : `In the brief: ${card.tag.slice(0, 80)}`,
    )
  }
  const isUsed = desk.starters.some(starter => starter.resolution === resolution)
  return (
    <Drawer title={name === 'room' ? 'Add a card' : 'Cut a card from a text'} onClose={onClose}>
      <p role="status">{report}</p>
      {name === 'room' ? (
        <EvidenceRoom
          desk={desk}
          begin={isUsed && resolution !== undefined ? { resolution } : {}}
          onAdd={add}
        />
      ) : (
        <CutText onCut={add} />
      )}
    </Drawer>
  )
}
