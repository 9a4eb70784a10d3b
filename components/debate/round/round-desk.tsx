'use client'

import type { ReactNode } from 'react'
import { useHash } from '@/components/debate/brief/use-hash'
import { KeptList } from '@/components/debate/desk/kept-list'
import { KeptState } from '@/components/debate/desk/kept-state'
import { useKept } from '@/components/debate/keeping/use-kept'
import type { Format } from '@/debate/formats/format'
import { RoundView } from './round-view'
import { StartRound } from './start-round'

/** What a class room that listens to the round puts into it, and what it is told. */
export type RoundRoom = {
  /** The room's code, to be kept with the round. */
  code: string
  /** The page of rounds with this room in its address. */
  href: string
  /** What the class debates, and who against whom; empty where it is at no debate. */
  resolution: string
  title: string
  /** How to join, shown beside the resolution. */
  join: ReactNode
  /** The audience's vote, shown after the speeches. */
  vote: ReactNode
}

/** The round that the address names (`#id/part`); without one, the way to begin. `room`: a class room that takes part. */
export function RoundDesk({
  formats,
  resolutions,
  room,
}: {
  formats: readonly Format[]
  resolutions: readonly { id: string; text: string }[]
  room?: RoundRoom
}) {
  const [id, part] = useHash()?.split('/') ?? []
  const kept = useKept('round', id)
  const href = room?.href ?? '/debate/round'
  if (id === undefined)
    return (
      <>
        <StartRound
          key={room?.resolution}
          formats={formats}
          resolutions={resolutions}
          href="/debate/round"
          button="Begin the round"
          room={room}
        />
        <h2>Rounds</h2>
        <KeptList kind="round" href={href} empty="None yet. Choose a format, and begin." />
      </>
    )
  return (
    <KeptState kept={kept} back={href}>
      {open => (
        <RoundView
          open={open}
          id={id}
          part={part ?? 'flow'}
          {...(room !== undefined && { room })}
        />
      )}
    </KeptState>
  )
}
