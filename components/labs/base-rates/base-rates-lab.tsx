'use client'

import { LabFrame } from '@/components/labs/lab-frame'
import { LabSession, type Session } from '@/components/labs/lab-session'
import {
  BASE_RATES,
  FIELDS,
  supposedBy,
  type BaseRatesState,
  type BaseRatesStep,
} from '@/labs/base-rates/lab'
import { outcomeOf } from '@/labs/base-rates/outcome'
import { FIELD_WORDS } from '@/labs/base-rates/words'
import { BaseRatesControls } from './base-rates-controls'
import { BaseRatesOutcome } from './base-rates-outcome'
import { BaseRatesResult } from './base-rates-result'

export function BaseRatesLab() {
  return (
    <LabSession model={BASE_RATES}>{session => <BaseRatesScreen session={session} />}</LabSession>
  )
}

function BaseRatesScreen({ session }: { session: Session<BaseRatesState, BaseRatesStep> }) {
  const { state, act } = session
  const supposed = supposedBy(state)
  return (
    <LabFrame
      session={session}
      outcome={<BaseRatesOutcome state={state} />}
      lines={2}
      controls={<BaseRatesControls state={state} act={act} />}
      still={
        <ul>
          {FIELDS.map(field => (
            <li key={field}>
              {FIELD_WORDS[field]}: {state[field]}
            </li>
          ))}
          <li>Invented numbers, nobody’s true ones.</li>
        </ul>
      }
    >
      {supposed !== undefined && (
        <BaseRatesResult state={state} outcome={outcomeOf(supposed)} act={act} />
      )}
    </LabFrame>
  )
}
