import { useCallback } from 'react'
import { RadioField } from '@/components/labs/fields'
import type { MetadataState, MetadataStep, View } from '@/labs/metadata/lab'
import type { Sight } from '@/labs/metadata/made'
import styles from './metadata-lab.module.css'
import { NetworkFigure } from './network-figure'
import { OverviewTable } from './overview-table'
import { PhoneFactsPanel } from './phone-facts'
import { RecordsTable } from './records-table'
import { TimelineFigure } from './timeline-figure'

const VIEW_OPTIONS: { value: View; label: string }[] = [
  { value: 'network', label: 'Who with whom' },
  { value: 'timeline', label: 'When' },
  { value: 'records', label: 'The records' },
]

type Props = {
  sight: Sight
  state: MetadataState
  act: (action: MetadataStep) => void
}

/** The same records as a picture of who with whom, as a line of time, and as they are; and the phone in hand. */
export function MetadataViews({ sight, state, act }: Props) {
  const { made, seen, ties } = sight
  const choose = useCallback((phone: number) => act({ kind: 'phone', phone }), [act])
  const look = useCallback((view: View) => act({ kind: 'view', view }), [act])
  return (
    <div className={styles.views}>
      <div className={styles.tabs}>
        <RadioField label="Look at" value={state.view} options={VIEW_OPTIONS} onChange={look} />
      </div>
      <div className={styles.view}>
        {state.view === 'network' && (
          <NetworkFigure ties={ties} points={made.points} chosen={state.phone} onChoose={choose} />
        )}
        {state.view === 'timeline' && (
          <TimelineFigure seen={seen} weeks={made.world.weeks} state={state} act={act} />
        )}
        {state.view === 'records' && <RecordsTable seen={seen} chosen={state.phone} />}
        <OverviewTable seen={seen} />
      </div>
      <PhoneFactsPanel seen={seen} phone={state.phone} answers={state.answers} act={act} />
    </div>
  )
}
