'use client'

import { useMemo } from 'react'
import type { EvidenceCard } from '@/evidence/card'
import { pathLab, type PathAction, type PathState } from '@/labs/path/lab'
import { answerOf, assumptionsOf, prepareWith, stopsAt, verdictsOf } from '@/labs/path/outcome'
import type { Preset } from '@/labs/path/preset'
import type { Property } from '@/labs/path/settings'
import { LabFrame } from '@/components/labs/lab-frame'
import { LabSession, type Session } from '@/components/labs/lab-session'
import { PathControls } from './path-controls'
import { PathOutcome } from './path-outcome'
import { PathSaid } from './path-said'
import { PathStill } from './path-still'
import { PathStops } from './path-stops'

/** A service with the evidence behind what is known of it, and behind how somebody got in. */
export type Service = { preset: Preset; cards: Record<Property | 'said', EvidenceCard[]> }

/** A place where a server may stand, as the sources speak of it. */
export type Hosting = { title: string; about: string; cards: EvidenceCard[] }

type Props = { services: Service[]; hosting: Hosting | undefined }

export function PathLab({ services, hosting }: Props) {
  const { model, prepare } = useMemo(() => {
    const presets = services.map(service => service.preset)
    const model = pathLab(presets)
    return { model, prepare: prepareWith(model, presets) }
  }, [services])
  return (
    <LabSession model={model} prepare={prepare}>
      {session => <PathScreen session={session} services={services} hosting={hosting} />}
    </LabSession>
  )
}

function PathScreen({
  session,
  services,
  hosting,
}: Props & { session: Session<PathState, PathAction> }) {
  const { state, act } = session
  const { preset, assumed, hosted, text, taps } = state
  const service = services.find(known => known.preset.id === preset)
  const found = useMemo(
    () => verdictsOf({ assumed, hosted, text }, service?.preset),
    [assumed, hosted, text, service],
  )
  const stops = useMemo(() => stopsAt(taps, found), [taps, found])
  const assumptions = useMemo(() => assumptionsOf({ assumed }, service?.preset), [assumed, service])
  return (
    <LabFrame
      session={session}
      outcome={<PathOutcome answer={answerOf(stops)} assumptions={assumptions} />}
      lines={6}
      controls={<PathControls {...{ preset, assumed, hosted, text, act, services, hosting }} />}
      still={<PathStill state={state} service={service} />}
    >
      <PathStops stops={stops} assumptions={assumptions} act={act} />
      {service !== undefined && <PathSaid service={service} />}
    </LabFrame>
  )
}
