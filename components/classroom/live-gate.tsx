import Link from 'next/link'
import type { ReactNode } from 'react'
import { NotGranted } from './not-granted'
import { OpeningForTeacher } from './opening'
import type { LiveView } from './use-live-view'

/** What stands in place of a teacher’s view that is not there yet, or not any more. */
export function LiveGate<View>({ state }: { state: Exclude<LiveView<View>, { kind: 'live' }> }) {
  switch (state.kind) {
    case 'loading':
      return <OpeningForTeacher title="Opening the room …" />
    case 'incomplete':
      return (
        <IncompleteAddress>
          It should name a class and a room.{' '}
          <Link href="/class" prefetch={false}>
            Open your class
          </Link>{' '}
          and choose the room there.
        </IncompleteAddress>
      )
    case 'erased':
      return (
        <div role="status">
          <h1>This room was erased</h1>
          <p>Nothing of it is left on the server.</p>
        </div>
      )
    case 'failed':
      return <NotGranted reply={state.reply} again={state.again} />
  }
}

/** Stands in place of a class’s page where the address names no class. */
export function NoClassNamed() {
  return (
    <IncompleteAddress>
      It should name a class.{' '}
      <Link href="/class" prefetch={false}>
        Open your class
      </Link>{' '}
      and go on from there.
    </IncompleteAddress>
  )
}

function IncompleteAddress({ children }: { children: ReactNode }) {
  return (
    <div role="alert">
      <h1>The address is not complete</h1>
      <p>{children}</p>
    </div>
  )
}
