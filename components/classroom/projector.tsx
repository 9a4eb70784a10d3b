'use client'

import { codeText } from '@/classroom/code'
import type { ProjectorView } from '@/classroom/view'
import { useOrigins } from '@/components/ui/use-origins'
import { joinText, roomAddress } from './join-address'
import { LiveGate } from './live-gate'
import { LineNotice } from './line-notice'
import { ProjectorNow } from './projector-now'
import { QrCode } from './qr-code'
import { PROJECTOR_API, type ProjectorApi } from './teacher-api'
import { useLiveView } from './use-live-view'
import { WholeScreen } from './whole-screen'
import styles from './projector.module.css'

/** What stands on the wall, to be read at ten metres: how to join, or what the class is at, and how many. Nothing else. */
export function Projector({ api = PROJECTOR_API }: { api?: ProjectorApi }) {
  const state = useLiveView(api)
  const origin = useOrigins()?.[0]
  if (state.kind !== 'live')
    return (
      <div className="page">
        <LiveGate state={state} />
      </div>
    )
  const { view, line, skew } = state
  return (
    <WholeScreen>
      <div className={styles.wall}>
        <h1 className="visually-hidden">{view.title}</h1>
        <LineNotice line={line} />
        {view.now.kind === 'lobby' || view.now.kind === 'own-pace' ? (
          <Joining view={view} origin={origin} />
        ) : (
          <>
            <ProjectorNow view={view} skew={skew} />
            <Foot view={view} origin={origin} />
          </>
        )}
      </div>
    </WholeScreen>
  )
}

function Joining({ view, origin }: { view: ProjectorView; origin: string | undefined }) {
  return (
    <div className={styles.joining}>
      <div className={styles.how}>
        <p className={styles.address}>{origin === undefined ? ' ' : joinText(origin)}</p>
        <p className={styles.code} aria-label={`Code: ${[...view.code].join(' ')}`}>
          {codeText(view.code)}
        </p>
        <p className={styles.count} role="status">
          {view.people} in{view.locked && ' · locked'}
        </p>
      </div>
      <div className={styles.qr}>
        {origin !== undefined && <QrCode address={roomAddress(origin, view.code)} />}
      </div>
    </div>
  )
}

/** Latecomers still find the code; the count stands where everybody looks for it. */
function Foot({ view, origin }: { view: ProjectorView; origin: string | undefined }) {
  return (
    <div className={styles.foot}>
      <p>
        {!view.locked && view.now.kind !== 'ended' && origin !== undefined && (
          <>
            {joinText(origin)} <b>{codeText(view.code)}</b>
          </>
        )}
      </p>
      <p className={styles.answered}>{countText(view)}</p>
    </div>
  )
}

function countText({ now, answered, people, paused }: ProjectorView): string {
  if (paused) return 'Paused'
  const isCounting =
    ((now.kind === 'question' || now.kind === 'poll' || now.kind === 'stance') &&
      now.state !== 'shown') ||
    (now.kind === 'debate' && now.clock.vote === 'open')
  return isCounting ? `${answered} of ${people}` : `${people} in`
}
