'use client'

import { lazy, Suspense, type ComponentProps } from 'react'
import { RoundDesk } from '@/components/debate/round/round-desk'
import { useAddress } from './use-address'

/** Most rounds are held without a class room: what follows one comes only where the address names it. */
const ListeningRound = lazy(() =>
  import('./listening-round').then(module => ({ default: module.ListeningRound })),
)

type Props = Pick<ComponentProps<typeof RoundDesk>, 'formats' | 'resolutions'>

/** A round, in the class room that the address names, if any: `?class=…&room=…`. */
export function RoundInRoom(props: Props) {
  const isInRoom = useAddress()?.query.has('room') === true
  if (!isInRoom) return <RoundDesk {...props} />
  return (
    <Suspense fallback={<p role="status">Opening the room …</p>}>
      <ListeningRound {...props} />
    </Suspense>
  )
}
