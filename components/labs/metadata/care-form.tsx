import { CheckField, RadioField } from '@/components/labs/fields'
import type { MetadataState, MetadataStep } from '@/labs/metadata/lab'
import { nextWorld } from '@/labs/metadata/made'
import { CARES } from '@/labs/metadata/seen'
import { SPANS } from '@/labs/metadata/world'
import { CARE_WORDS, SPAN_WORDS } from '@/labs/metadata/words'
import styles from './metadata-lab.module.css'

type Props = { state: MetadataState; act: (action: MetadataStep) => void }

/** What the users may do about their envelopes, and for how long others keep them. */
export function CareForm({ state, act }: Props) {
  return (
    <div className={styles.cares}>
      <fieldset className={styles.care}>
        <legend>The users take care</legend>
        {CARES.map(care => (
          <div key={care}>
            <CheckField
              label={CARE_WORDS[care].label}
              checked={state[care]}
              onChange={on => act({ kind: 'care', care, on })}
            />
            <p className={styles.about}>{CARE_WORDS[care].about}</p>
          </div>
        ))}
      </fieldset>
      <RadioField
        label="The records are kept"
        value={state.span}
        options={SPANS.map(span => ({ value: span, label: SPAN_WORDS[span] }))}
        onChange={span => act({ kind: 'span', span })}
      />
      <div>
        <p className={styles.legend}>World {state.world}</p>
        <button
          className={styles.small}
          type="button"
          onClick={() => act({ kind: 'world', world: nextWorld(state.world) })}
        >
          Another world
        </button>
      </div>
    </div>
  )
}
