'use client'

import { useMemo, type ReactNode } from 'react'
import { LabFrame } from '@/components/labs/lab-frame'
import { LabSession, type Session } from '@/components/labs/lab-session'
import { StillTable } from '@/components/labs/still-table'
import {
  EXCHANGE_LAB,
  isHidden,
  serverOf,
  type ExchangeAction,
  type ExchangeState,
} from '@/labs/exchange/lab'
import { outcomeOf, prepare } from '@/labs/exchange/outcome'
import { COMPARED_WORDS, knownWords, readWords, SERVER_WORDS } from '@/labs/exchange/words'
import { ExchangeControls } from './exchange-controls'
import { ExchangeTable } from './exchange-table'
import { SafetyNumbers } from './safety-numbers'
import styles from './exchange-lab.module.css'

export function ExchangeLab() {
  return (
    <LabSession model={EXCHANGE_LAB} prepare={prepare}>
      {session => <ExchangeScreen session={session} />}
    </LabSession>
  )
}

function ExchangeScreen({ session }: { session: Session<ExchangeState, ExchangeAction> }) {
  const { state, act } = session
  const outcome = useMemo(() => outcomeOf(state), [state])
  const { answer, why } = knownWords(outcome.known)
  const shown = !isHidden(state)
  return (
    <LabFrame
      session={session}
      outcome={
        <>
          <strong>{answer}</strong> {why}
          {shown && <span className={styles.truth}>{readWords(outcome)}</span>}
        </>
      }
      lines={6}
      controls={<ExchangeControls state={state} act={act} />}
      still={<StillTable rows={stillRows(state)} />}
    >
      <ExchangeTable exchanges={outcome.exchanges} shown={shown} />
      {outcome.compared !== undefined && <SafetyNumbers compared={outcome.compared} />}
    </LabFrame>
  )
}

function stillRows(state: ExchangeState): readonly (readonly [string, ReactNode])[] {
  return [
    ['Amira writes', <bdi key="text">{state.text}</bdi>],
    ['The server', isHidden(state) ? 'What it does is hidden' : SERVER_WORDS[serverOf(state)]],
    ['Ben’s phone before message 3', state.newPhone ? 'A new one' : 'The same one'],
    ['A phone that is given another key', state.remembers ? 'Warns' : 'Takes it'],
    ['They compare safety numbers', COMPARED_WORDS[state.compared]],
  ]
}
