import { memo, useCallback } from 'react'
import { RadioField, SelectField } from '@/components/labs/choice-fields'
import type { MetadataState, MetadataStep, View } from '@/labs/metadata/lab'
import type { Sight } from '@/labs/metadata/made'
import styles from './metadata-lab.module.css'
import { NetworkFigure } from './network-figure'
import { OverviewTable } from './overview-table'
import { PHONE_OPTIONS } from './phone-options'
import { PhoneFactsPanel } from './phone-facts'
import { RecordsTable } from './records-table'
import { TimelineFigure } from './timeline-figure'

const VIEW_OPTIONS: { value: View; label: string }[] = [
  { value: 'network', label: 'Who with whom' },
  { value: 'timeline', label: 'When' },
  { value: 'records', label: 'The records' },
]

const NONE = { value: '', label: 'None: all phones alike' }
const IN_HAND_OPTIONS = [NONE, ...PHONE_OPTIONS]

type Act = (action: MetadataStep) => void
type Props = { sight: Sight; state: MetadataState; act: Act }

/** The same records as a picture of who with whom, as a line of time, and as they are; and the phone in hand. */
export function MetadataViews({ sight, state, act }: Props) {
  const { view, fold, window, phone, page, answers } = state
  return (
    <div className={styles.views}>
      <Pictures {...{ sight, view, fold, window, phone, page, act }} />
      <PhoneFactsPanel seen={sight.seen} phone={phone} answers={answers} act={act} />
    </div>
  )
}

type PicturesProps = { sight: Sight; act: Act } & Pick<
  MetadataState,
  'view' | 'fold' | 'window' | 'phone' | 'page'
>

const Pictures = memo(function Pictures(props: PicturesProps) {
  const { sight, view, fold, window, phone, page, act } = props
  const { made, seen, ties } = sight
  const choose = useCallback((phone: number) => act({ kind: 'phone', phone }), [act])
  const take = useCallback(
    (value: string) =>
      act({ kind: 'phone', phone: value === NONE.value ? undefined : Number(value) }),
    [act],
  )
  const look = useCallback((view: View) => act({ kind: 'view', view }), [act])
  return (
    <>
      <div className={styles.tabs}>
        <RadioField label="Look at" value={view} options={VIEW_OPTIONS} onChange={look} />
        <SelectField
          label="Phone in hand"
          value={phone === undefined ? NONE.value : String(phone)}
          options={IN_HAND_OPTIONS}
          onChange={take}
        />
      </div>
      <div className={styles.view}>
        {view === 'network' && (
          <NetworkFigure ties={ties} points={made.points} chosen={phone} onChoose={choose} />
        )}
        {view === 'timeline' && (
          <TimelineFigure
            seen={seen}
            weeks={made.world.weeks}
            state={{ fold, window, phone }}
            act={act}
          />
        )}
        {view === 'records' && <RecordsTable seen={seen} chosen={phone} page={page} act={act} />}
        <OverviewTable seen={seen} />
      </div>
    </>
  )
})
