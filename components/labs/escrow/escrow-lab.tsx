'use client'

import { useMemo } from 'react'
import { LabFrame } from '@/components/labs/lab-frame'
import { LabSession, type Session } from '@/components/labs/lab-session'
import { StillTable } from '@/components/labs/still-table'
import { ESCROW_LAB, type EscrowAction, type EscrowState } from '@/labs/escrow/lab'
import { prepare, readingsOf } from '@/labs/escrow/outcome'
import { ACT_WORDS, answerWords, SPARE_WORDS } from '@/labs/escrow/words'
import { EscrowControls } from './escrow-controls'
import { EscrowTable } from './escrow-table'

export function EscrowLab() {
  return (
    <LabSession model={ESCROW_LAB} prepare={prepare}>
      {session => <EscrowScreen session={session} />}
    </LabSession>
  )
}

function EscrowScreen({ session }: { session: Session<EscrowState, EscrowAction> }) {
  const { state, act } = session
  const readings = useMemo(() => readingsOf(state), [state])
  const { answer, why } = answerWords(state, readings)
  return (
    <LabFrame
      session={session}
      outcome={
        <>
          <strong>{answer}</strong> {why}
        </>
      }
      lines={6}
      controls={<EscrowControls state={state} act={act} />}
      still={<StillTable rows={stillRows(state)} />}
    >
      <EscrowTable state={state} readings={readings} />
    </LabFrame>
  )
}

function stillRows(state: EscrowState): [string, string][] {
  if (state.spare === 'none') return [['Spare key', SPARE_WORDS.none]]
  return [
    ['Spare key', SPARE_WORDS[state.spare]],
    ['Shares that rebuild it', `${state.needed} of ${state.holders}`],
    ...state.acts.map((act, i): [string, string] => [`Holder ${i + 1}`, ACT_WORDS[act]]),
  ]
}
