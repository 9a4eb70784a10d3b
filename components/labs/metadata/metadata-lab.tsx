'use client'

import { useState } from 'react'
import { LabFrame } from '@/components/labs/lab-frame'
import { LabSession, type Session } from '@/components/labs/lab-session'
import { METADATA, takesCare, type MetadataState, type MetadataStep } from '@/labs/metadata/lab'
import { prepare } from '@/labs/metadata/made'
import { phoneName } from '@/labs/metadata/names'
import { MOST_POINTS, scoreOf, type Answers } from '@/labs/metadata/score'
import { CARES } from '@/labs/metadata/seen'
import { CARE_WORDS, hourWord, SPAN_WORDS } from '@/labs/metadata/words'
import { AnswerForm } from './answer-form'
import { CareForm } from './care-form'
import { LeftTable } from './left-table'
import { MetadataOutcome } from './metadata-outcome'
import { MetadataViews } from './metadata-views'
import { Truth } from './truth'
import { useSight, useWorld } from './use-prepared'
import { WorldLine } from './world-line'

export function MetadataLab() {
  return (
    <LabSession model={METADATA} prepare={prepare}>
      {session => <MetadataScreen session={session} />}
    </LabSession>
  )
}

/** First find who is who; then see what care leaves of it. */
function MetadataScreen({ session }: { session: Session<MetadataState, MetadataStep> }) {
  const { state, act } = session
  const { padding, delays, relay, span, world } = state
  const making = useWorld(world, span)
  const { made } = making
  const sight = useSight(made, state)
  const isFound = scoreOf(made.world.cast, state.answers).total === MOST_POINTS
  const isSecond = useSecond(state, session.isFresh)
  return (
    <LabFrame
      session={session}
      outcome={<MetadataOutcome state={state} making={making} />}
      lines={4}
      controls={
        <>
          <AnswerForm
            answers={state.answers}
            world={world}
            truth={state.checked && !isFound ? (state.shown ? 'shown' : 'hidden') : undefined}
            act={act}
          />
          <WorldLine world={world} act={act} />
        </>
      }
      still={<p>{stillText(state)}</p>}
    >
      {state.checked && (isFound || state.shown) && <Truth cast={made.world.cast} />}
      {isSecond && <CareForm {...{ padding, delays, relay, span, act }} />}
      <MetadataViews sight={sight} state={state} act={act} />
      {isSecond && <LeftTable sight={sight} others={state.others} act={act} />}
    </LabFrame>
  )
}

/** Whether the second part has begun: with the first check, care or year in a world, and on until another world or a new start. */
function useSecond(state: MetadataState, isFresh: boolean): boolean {
  const [begunIn, setBegunIn] = useState<number>()
  const begins = state.checked || takesCare(state) || state.span === 'year'
  if (begins && begunIn !== state.world) setBegunIn(state.world)
  if (isFresh && !begins && begunIn !== undefined) setBegunIn(undefined)
  return begins || (begunIn === state.world && !isFresh)
}

function stillText(state: MetadataState): string {
  const cares = CARES.filter(care => state[care]).map(care => CARE_WORDS[care].label.toLowerCase())
  return `World ${state.world}, invented. ${SPAN_WORDS[state.span]}. Care taken: ${cares.join(', ') || 'none'}.${answersText(state.answers)}`
}

function answersText({ organiser, shiftHour, one, other }: Answers): string {
  if ([organiser, shiftHour, one, other].every(part => part === undefined)) return ''
  const phone = (at: number | undefined) => (at === undefined ? NOT_CHOSEN : phoneName(at))
  const hour = shiftHour === undefined ? NOT_CHOSEN : hourWord(shiftHour)
  return ` Your answers: organiser, ${phone(organiser)}; change of shifts, ${hour}; couple, ${phone(one)} and ${phone(other)}.`
}
const NOT_CHOSEN = 'not chosen'
