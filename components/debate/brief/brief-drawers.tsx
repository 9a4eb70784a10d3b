import { useState } from 'react'
import type { LoadedDesk } from '@/components/debate/desk/load-desk'
import { CutText } from '@/components/debate/room/cut-text'
import { EvidenceRoom } from '@/components/debate/room/evidence-room'
import type { Brief, Entry } from '@/debate/brief'
import type { Card } from '@/debate/card'
import { Drawer } from './drawer'

export type DrawerName = 'room' | 'cut'

/** Over the desk: the evidence room to take cards from, and texts of one’s own to cut them from. */
export function BriefDrawers({
  name,
  desk,
  brief,
  selected,
  onCard,
  onClose,
}: {
  name: DrawerName | undefined
  desk: LoadedDesk
  brief: Brief
  /** The entry after which a card goes. */
  selected: Entry | undefined
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
  const resolution = brief.resolution.id
  const isUsed = desk.starters.some(starter => starter.resolution === resolution)
  return (
    <Drawer title={name === 'room' ? 'Add a card' : 'Cut a card from a text'} onClose={onClose}>
      <p role="status">{report === '' ? placeText(selected) : report}</p>
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

function placeText(selected: Entry | undefined): string {
  switch (selected?.level) {
    case undefined:
      return 'Cards go to the end of the brief. To put them elsewhere, choose an entry of the outline first.'
    case 'pocket':
    case 'hat':
    case 'block':
      return `Cards go under “${selected.title || 'Untitled'}”.`
    case 'card':
      return `Cards go after “${selected.tag.slice(0, 80)}”.`
    case 'analytic':
      return `Cards go after “${selected.text.slice(0, 80)}”.`
  }
}
