'use client'

import { useMemo } from 'react'
import { LabFrame } from '@/components/labs/lab-frame'
import { LabSession, type Session } from '@/components/labs/lab-session'
import { StillTable } from '@/components/labs/still-table'
import { SEIZED_LAB, type SeizedAction, type SeizedState } from '@/labs/seized/lab'
import { outcomeOf, prepare } from '@/labs/seized/outcome'
import {
  answerWords,
  KEYS_WORDS,
  minutesWords,
  RACE_WORDS,
  takenWords,
  timerWords,
} from '@/labs/seized/words'
import { SeizedControls } from './seized-controls'
import { SeizedTable } from './seized-table'
import styles from './seized-lab.module.css'

export function SeizedLab() {
  return (
    <LabSession model={SEIZED_LAB} prepare={prepare}>
      {session => <SeizedScreen session={session} />}
    </LabSession>
  )
}

function SeizedScreen({ session }: { session: Session<SeizedState, SeizedAction> }) {
  const { state, act } = session
  const outcome = useMemo(() => outcomeOf(state), [state])
  const { answer, how } = answerWords(outcome)
  const race = RACE_WORDS[outcome.race]
  return (
    <LabFrame
      session={session}
      outcome={
        <>
          <strong>{answer}</strong> {how}
          {race !== undefined && <span className={styles.race}>{race}</span>}
        </>
      }
      lines={6}
      controls={<SeizedControls state={state} act={act} />}
      still={<StillTable rows={stillRows(state)} />}
    >
      <SeizedTable rows={outcome.rows} />
    </LabFrame>
  )
}

function stillRows(state: SeizedState) {
  return [
    ['Keys', KEYS_WORDS[state.keys]],
    ['Ben’s phone is taken', takenWords(state.taken)],
    ['Messages erase themselves', timerWords(state.timer)],
    ['Locked messages copied on the network', state.copied ? 'All day' : 'No'],
    ['Signal to wipe', minutesWords(state.wipe)],
    ['In the bag', minutesWords(state.bag)],
  ] as const
}
