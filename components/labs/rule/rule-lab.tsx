'use client'

import { useMemo } from 'react'
import { LabFrame } from '@/components/labs/lab-frame'
import { LabSession, type Session } from '@/components/labs/lab-session'
import type { RuleBoard } from '@/labs/rule/board'
import { cardsById, type Cards, type RuleCard } from '@/labs/rule/cards'
import { personEffects, placeEffects } from '@/labs/rule/effects'
import { ruleLabOf, type RuleState, type RuleStep } from '@/labs/rule/lab'
import { EffectTable } from './effect-table'
import { ResolutionSheet } from './resolution-sheet'
import { RuleControls } from './rule-controls'
import { RuleOutcome } from './rule-outcome'

/** The rules, and all evidence that they name by its ids. */
export type RuleData = { board: RuleBoard; cards: Cards }

export function RuleLab({ board, cards }: { board: RuleBoard; cards: RuleCard[] }) {
  const model = useMemo(() => ruleLabOf(board), [board])
  const data = useMemo(() => ({ board, cards: cardsById(cards) }), [board, cards])
  return (
    <LabSession model={model}>{session => <RuleScreen data={data} session={session} />}</LabSession>
  )
}

function RuleScreen({ data, session }: { data: RuleData; session: Session<RuleState, RuleStep> }) {
  const { board } = data
  const { state, act } = session
  const { rule, safeguards } = state
  const people = useMemo(
    () => personEffects(board, { rule, safeguards }),
    [board, rule, safeguards],
  )
  const places = useMemo(() => placeEffects(board, { rule, safeguards }), [board, rule, safeguards])
  return (
    <LabFrame
      session={session}
      outcome={<RuleOutcome board={board} state={state} people={people} places={places} />}
      lines={6}
      controls={<RuleControls {...{ board, rule, safeguards, act }} />}
      still={null}
    >
      <EffectTable title="Person by person" effects={people} data={data} />
      <EffectTable title="Place by place" effects={places} data={data} />
      <ResolutionSheet data={data} state={state} act={act} />
    </LabFrame>
  )
}
