import Link from 'next/link'
import { ClockBar } from '@/components/debate/clock/clock-bar'
import { useClock } from '@/components/debate/clock/use-clock'
import { CLOCK_KEYS } from '@/components/debate/clock/clock-keys'
import { FlowEditor } from '@/components/debate/flow/flow-editor'
import { SavedLine } from '@/components/debate/keeping/saved-line'
import type { OpenDocument } from '@/components/debate/keeping/use-kept'
import { reachedByClock, type Round } from '@/debate/round/round'
import { BallotView } from './ballot-view'
import { Readings } from './readings'
import type { RoundRoom } from './round-desk'
import { SourceSheet } from './source-sheet'
import styles from './round-view.module.css'

const PARTS = [
  { id: 'flow', name: 'Flow' },
  { id: 'read', name: 'What is read' },
  { id: 'ballot', name: 'Ballot' },
  { id: 'sources', name: 'Source sheet' },
]

/** One debate on one page: the clock stays in sight above the flow, what is read, the ballot and the judge's sources. */
export function RoundView({
  open,
  id,
  part,
  room,
}: {
  open: OpenDocument<Round>
  id: string
  part: string
  room?: RoundRoom
}) {
  const { body: round, change } = open
  const listening = room?.code === round.room ? room : undefined
  const clock = useClock({
    format: round.format,
    presses: round.presses,
    change: next => change(before => ({ ...before, presses: next(before.presses) })),
  })
  return (
    <div className={styles.round}>
      <div className={styles.top}>
        <p className={styles.resolution}>
          <strong>{round.title}.</strong> {round.resolution}
        </p>
        <p className="meta">
          {round.format.name !== round.title && `${round.format.name}. `}
          <Link className="no-print" href={`/debate/clock#${id}`} prefetch={false}>
            Clock alone, for the projector
          </Link>
        </p>
        {listening?.join}
      </div>
      <ClockBar clock={clock} />
      <nav className={styles.parts} aria-label="Parts of the round">
        {PARTS.map(({ id: name, name: label }) => (
          <a key={name} href={`#${id}/${name}`} aria-current={name === part ? 'page' : undefined}>
            {label}
          </a>
        ))}
      </nav>
      <Part open={open} part={part} reached={reachedByClock(round, round.flow, clock.view)} />
      {listening?.vote}
      <SavedLine kept={open} />
    </div>
  )
}

function Part({
  open,
  part,
  reached,
}: {
  open: OpenDocument<Round>
  part: string
  reached: number | undefined
}) {
  const { body: round, change, undo, redo } = open
  switch (part) {
    case 'read':
      return <Readings round={round} change={change} />
    case 'ballot':
      return <BallotView round={round} change={change} />
    case 'sources':
      return <SourceSheet round={round} />
    default:
      return (
        <FlowEditor
          parts={{
            flow: round.flow,
            change: next => change(before => ({ ...before, flow: next(before.flow) })),
            undo,
            redo,
          }}
          sides={round.format.sides}
          clockReached={reached}
          more={CLOCK_KEYS}
        />
      )
  }
}
