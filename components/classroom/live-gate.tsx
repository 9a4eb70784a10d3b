import Link from 'next/link'
import { NotGranted } from './not-granted'
import type { LiveView } from './use-live-view'

/** What stands in place of a teacher’s view that is not there yet, or not any more. */
export function LiveGate<View>({ state }: { state: Exclude<LiveView<View>, { kind: 'live' }> }) {
  switch (state.kind) {
    case 'loading':
      return (
        <div role="status">
          <h1>Opening the room …</h1>
        </div>
      )
    case 'incomplete':
      return (
        <div role="alert">
          <h1>The address is not complete</h1>
          <p>
            It should name a class and a room.{' '}
            <Link href="/class" prefetch={false}>
              Open your class
            </Link>{' '}
            and choose the room there.
          </p>
        </div>
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
