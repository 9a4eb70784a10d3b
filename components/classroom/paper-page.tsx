'use client'

import { useState } from 'react'
import { questionColumns } from '@/classroom/results'
import { PrintButton } from '@/components/ui/print-button'
import { PrintedQuiz } from '@/components/quiz/printed-quiz'
import { LiveGate } from './live-gate'
import { NotGranted } from './not-granted'
import { OpeningForTeacher } from './opening'
import { PaperEntry } from './paper-entry'
import { DESK_API, lookAtResults } from './teacher-api'
import { useAddress } from './use-address'
import { useReply } from './use-reply'
import styles from './paper-page.module.css'

/** A room on paper: its questions and answer cards to print, and a place to type the letters back in. */
export function PaperPage() {
  const query = useAddress()?.query
  const place = query && { class: query.get('class') ?? '', room: query.get('room') ?? '' }
  const key = place && place.class !== '' && place.room !== '' ? JSON.stringify(place) : undefined
  const { reply, again } = useReply(() => lookAtResults(place ?? { class: '', room: '' }), key)
  const [typed, setTyped] = useState<string[]>([])
  if (place !== undefined && key === undefined) return <LiveGate state={{ kind: 'incomplete' }} />
  if (place === undefined || reply.kind === 'loading')
    return <OpeningForTeacher title="Opening the room …" />
  if (reply.kind !== 'ok') return <NotGranted reply={reply} again={again} />
  const columns = questionColumns(reply.value)
  return (
    <>
      <div className="no-print">
        <p className="meta">On paper</p>
        <h1>{reply.value.room.title}</h1>
        {columns.length === 0 ? (
          <p>This room asks no question that could be answered on paper.</p>
        ) : (
          <>
            <p>
              Print the questions, collect the answer cards, and type each card in here. A card
              counts like any other answer.
            </p>
            <PrintButton />
            <h2>Type a card in</h2>
            <PaperEntry
              key={typed.length}
              columns={columns}
              send={async (name, answers) => {
                const sent = await DESK_API.command(place, { kind: 'paper', name, answers })
                if (sent.kind === 'ok') setTyped([...typed, name])
                return sent
              }}
            />
            <p role="status">{typed.length > 0 && `Typed in: ${typed.join(', ')}.`}</p>
            <p>
              <a href={`/class/results?${new URLSearchParams(place).toString()}`}>Results</a>
            </p>
          </>
        )}
      </div>
      <div className={styles.sheet}>
        <h2>{reply.value.room.title}</h2>
        <PrintedQuiz questions={columns.map(column => column.question)} />
      </div>
    </>
  )
}
