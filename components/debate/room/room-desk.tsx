'use client'

import { useState } from 'react'
import { useDesk } from '@/components/debate/desk/load-desk'
import { openDesk } from '@/components/debate/keeping/desk'
import { newId } from '@/components/debate/keeping/new-id'
import { useKeptList } from '@/components/debate/keeping/use-kept-list'
import type { Card } from '@/debate/card'
import { inserted } from '@/debate/outline'
import { CutText } from './cut-text'
import { DeskTrouble } from './desk-trouble'
import { EvidenceRoom } from './evidence-room'
import styles from './room-desk.module.css'

/** The evidence room on a page of its own: cards go into the brief that is chosen. */
export function RoomDesk() {
  const desk = useDesk()
  const briefs = useKeptList('brief')
  const [chosen, setChosen] = useState<string>()
  const [report, setReport] = useState('')
  if (desk === undefined || desk === 'failed') return <DeskTrouble state={desk} />
  const target = briefs?.find(brief => brief.id === chosen) ?? briefs?.[0]
  const add = async (card: Card) => {
    if (target === undefined) return
    const kept = await addTo(target.id, card)
    setReport(
      kept ? `In “${target.title}”: ${card.tag.slice(0, 80)}` : 'This brief cannot be opened.',
    )
  }
  return (
    <>
      <div className={styles.target}>
        {target === undefined ? (
          <p>Open a brief for a resolution first: then cards can be added to it from here.</p>
        ) : (
          <label>
            Cards go into
            <select
              className="field"
              value={target.id}
              onChange={event => setChosen(event.currentTarget.value)}
            >
              {briefs?.map(brief => (
                <option key={brief.id} value={brief.id}>
                  {brief.title}
                </option>
              ))}
            </select>
          </label>
        )}
        <p role="status">{report}</p>
      </div>
      <EvidenceRoom desk={desk} {...(target !== undefined && { onAdd: card => void add(card) })} />
      {target !== undefined && (
        <section aria-labelledby="own-texts">
          <h2 id="own-texts">Cut a card from a text of your own</h2>
          <CutText onCut={card => void add(card)} />
        </section>
      )}
    </>
  )
}

/** Puts a card at the end of a brief that is not open here. False where the brief cannot be read. */
async function addTo(id: string, card: Card): Promise<boolean> {
  const store = await openDesk()
  const found = await store.read('brief', id)
  if (found.state !== 'found') return false
  const { document } = found
  const entries = inserted(document.body.entries, undefined, [{ ...card, id: newId() }])
  await store.save({ kind: 'brief', id }, { ...document.body, entries }, document, true)
  return true
}
