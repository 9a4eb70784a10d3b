'use client'

import Link from 'next/link'
import { useHash } from '@/components/debate/brief/use-hash'
import { KeptList } from '@/components/debate/desk/kept-list'
import { KeptState } from '@/components/debate/desk/kept-state'
import { SavedLine } from '@/components/debate/keeping/saved-line'
import { useKept, type OpenDocument } from '@/components/debate/keeping/use-kept'
import { StartRound } from '@/components/debate/round/start-round'
import type { Format } from '@/debate/formats/format'
import type { Round } from '@/debate/round/round'
import { ClockScreen } from './clock-screen'
import { useClock } from './use-clock'

/** The clock of the round that the address names; without one, the way to begin. */
export function ClockDesk(props: {
  formats: readonly Format[]
  resolutions: readonly { id: string; text: string }[]
}) {
  const id = useHash()
  const kept = useKept('round', id)
  if (id === undefined)
    return (
      <>
        <StartRound {...props} href="/debate/clock" button="Open the clock" />
        <h2>Rounds with a clock</h2>
        <KeptList kind="round" href="/debate/clock" empty="None yet. Choose a format, and begin." />
      </>
    )
  return (
    <KeptState kept={kept} back="/debate/clock">
      {open => <KeptClock open={open} id={id} />}
    </KeptState>
  )
}

function KeptClock({ open, id }: { open: OpenDocument<Round>; id: string }) {
  const { body, change } = open
  const clock = useClock({
    format: body.format,
    presses: body.presses,
    change: next => change(round => ({ ...round, presses: next(round.presses) })),
  })
  return (
    <>
      <ClockScreen clock={clock} />
      <p className="meta">
        {body.title}. {body.resolution}{' '}
        <Link href={`/debate/round#${id}`} prefetch={false}>
          Flow, ballot and sources of this round
        </Link>
        . Open this page in another window, for a projector: the two run as one.
      </p>
      <SavedLine kept={open} />
    </>
  )
}
