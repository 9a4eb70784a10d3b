'use client'

import { useState } from 'react'
import type { CommandRequest } from '@/classroom/command-request'
import { reasonOf } from './ask'
import { DeskControls } from './desk-controls'
import { DeskHead } from './desk-head'
import { DeskNow } from './desk-now'
import { DeskPeople } from './desk-people'
import { DeskSteps } from './desk-steps'
import { LiveGate } from './live-gate'
import { LineNotice } from './line-notice'
import { DESK_API, type DeskApi } from './teacher-api'
import { WholeScreen } from './whole-screen'
import { useLiveView } from './use-live-view'
import styles from './desk.module.css'

/** The teacher’s desk: what the class is at, who is missing, and what comes next. */
export function Desk({ api = DESK_API }: { api?: DeskApi }) {
  const state = useLiveView(api)
  const [said, say] = useState('')
  if (state.kind !== 'live')
    return (
      <div className="page">
        <LiveGate state={state} />
      </div>
    )
  const { view, people, line, skew, place } = state
  const press = async (command: CommandRequest) => {
    say('')
    const reply = await api.command(place, command)
    if (reply.kind !== 'ok') say(reasonOf(reply))
  }
  return (
    <WholeScreen>
      <div className={styles.desk}>
        <DeskHead view={view} place={place} />
        <LineNotice line={line} />
        <DeskControls view={view} press={press} />
        <p className={styles.said} role="alert">
          {said}
        </p>
        <div className={styles.columns}>
          <DeskSteps view={view} press={press} />
          <DeskNow {...{ view, skew, press, place }} loadKey={step => api.key(place, step)} />
          <DeskPeople view={view} people={people} press={press} />
        </div>
      </div>
    </WholeScreen>
  )
}
