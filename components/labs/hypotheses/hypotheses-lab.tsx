'use client'

import { useCallback, useMemo, useRef } from 'react'
import { flushSync } from 'react-dom'
import { RadioField } from '@/components/labs/choice-fields'
import { LabFrame } from '@/components/labs/lab-frame'
import { LabSession, type Session } from '@/components/labs/lab-session'
import { isInSight } from '@/components/labs/use-in-sight'
import { caseOf } from '@/labs/hypotheses/board'
import { hypothesesOf, type HypothesesState, type HypothesesStep } from '@/labs/hypotheses/lab'
import { VOICE_WORDS } from '@/labs/hypotheses/words'
import type { LabModel } from '@/labs/model'
import { ClaimRating } from './claim-rating'
import { GroupPanel } from './group-panel'
import { HypothesesOutcome } from './hypotheses-outcome'
import { KeepingLine } from './keeping-line'
import { useKeptTable } from './kept-table'
import type { LabData } from './lab-data'
import { MatrixTable } from './matrix-table'
import { RankingTable } from './ranking-table'
import { ReferenceView } from './reference-view'
import styles from './hypotheses-lab.module.css'
import { WhatSourcesSay } from './what-sources-say'

export function HypothesesLab({ data }: { data: LabData }) {
  const model = useMemo(() => hypothesesOf(data.board), [data.board])
  return (
    <LabSession model={model}>
      {session => <HypothesesScreen data={data} model={model} session={session} />}
    </LabSession>
  )
}

function HypothesesScreen({
  data,
  model,
  session,
}: {
  data: LabData
  model: LabModel<HypothesesState, HypothesesStep>
  session: Session<HypothesesState, HypothesesStep>
}) {
  const { state, act } = session
  const keeping = useKeptTable(model, session)
  const networks = useMemo(
    () => data.board.cases.map(({ id, title }) => ({ value: id, label: title })),
    [data],
  )
  const choose = useCallback((id: string) => act({ kind: 'case', id }), [act])
  const heading = useRef<HTMLHeadingElement>(null)
  const go = useCallback(
    (row: number) => {
      // The focus reads the heading aloud, so it has to be the new one.
      flushSync(() => act({ kind: 'row', row }))
      show(heading.current)
    },
    [act],
  )
  const turn = useCallback(
    (row: number) => {
      flushSync(() => act({ kind: 'row', row }))
      // On a phone the claim stands above what is in sight: a reader who stayed below would rate it unread.
      if (heading.current !== null && !isInSight(heading.current)) show(heading.current)
    },
    [act],
  )
  return (
    <LabFrame
      session={session}
      outcome={<HypothesesOutcome data={data} state={state} />}
      lines={4}
      controls={
        <>
          <div className={styles.network}>
            <RadioField
              label="Which network?"
              value={state.case}
              options={networks}
              onChange={choose}
            />
          </div>
          <ClaimRating data={data} state={state} act={act} turn={turn} heading={heading} />
        </>
      }
      still={<Still data={data} state={state} />}
    >
      <RankingTable data={data} state={state} act={act} />
      <MatrixTable data={data} state={state} go={go} />
      <KeepingLine data={data} state={state} keeping={keeping} />
      <ReferenceView data={data} state={state} act={act} />
      <GroupPanel data={data} model={model} state={state} act={act} go={go} />
      <WhatSourcesSay data={data} id={state.case} />
    </LabFrame>
  )
}

function show(heading: HTMLHeadingElement | null): void {
  heading?.focus({ preventScroll: true })
  heading?.scrollIntoView()
}

function Still({ data, state }: { data: LabData; state: HypothesesState }) {
  const left = state.without.map(voice => VOICE_WORDS[voice].toLowerCase())
  return (
    <p>
      The case: {caseOf(data.board, state.case).title}.{' '}
      {left.length > 0 && `Left out for now: ${left.join('; ')}.`}
    </p>
  )
}
