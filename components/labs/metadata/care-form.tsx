import { memo, useCallback } from 'react'
import { RadioField } from '@/components/labs/choice-fields'
import { CheckField } from '@/components/labs/fields'
import type { MetadataState, MetadataStep } from '@/labs/metadata/lab'
import { CARES, type Care } from '@/labs/metadata/seen'
import { SPANS, type Span } from '@/labs/metadata/world'
import { CARE_WORDS, SPAN_WORDS } from '@/labs/metadata/words'
import styles from './metadata-lab.module.css'

type Act = (action: MetadataStep) => void
type Props = Pick<MetadataState, Care | 'span'> & { act: Act }

const SPAN_OPTIONS = SPANS.map(span => ({ value: span, label: SPAN_WORDS[span] }))

/** What the users may do about their envelopes, and for how long others keep them. */
export const CareForm = memo(function CareForm({ act, span, ...cares }: Props) {
  const keep = useCallback((span: Span) => act({ kind: 'span', span }), [act])
  return (
    <div className={styles.cares}>
      <fieldset className={styles.care}>
        <legend>The users take care</legend>
        {CARES.map(care => (
          <CareField key={care} care={care} taken={cares[care]} act={act} />
        ))}
      </fieldset>
      <RadioField
        label="The records are kept"
        value={span}
        options={SPAN_OPTIONS}
        onChange={keep}
      />
    </div>
  )
})

const CareField = memo(function CareField({
  care,
  taken,
  act,
}: {
  care: Care
  taken: boolean
  act: Act
}) {
  return (
    <div>
      <CheckField
        label={CARE_WORDS[care].label}
        checked={taken}
        onChange={on => act({ kind: 'care', care, on })}
      />
      <p className={styles.about}>{CARE_WORDS[care].about}</p>
    </div>
  )
})
