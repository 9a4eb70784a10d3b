import { memo, useId } from 'react'
import { Room } from '@/components/labs/room'
import { LONGEST_ACTOR, LONGEST_NOTE, type RuleState, type RuleStep } from '@/labs/rule/lab'
import { SOMEBODY } from '@/labs/rule/resolution'
import styles from './rule-lab.module.css'

type Props = Pick<RuleState, 'actor' | 'note'> & { act: (action: RuleStep) => void }

/** What of the resolution is the reader’s own, each field with how much it takes. */
export const ResolutionWords = memo(function ResolutionWords({ actor, note, act }: Props) {
  const id = useId()
  return (
    <div className={styles.words}>
      <label htmlFor={`${id}-actor`}>Who should do it?</label>
      <input
        className="field"
        id={`${id}-actor`}
        type="text"
        dir="auto"
        autoComplete="off"
        placeholder={SOMEBODY}
        maxLength={LONGEST_ACTOR}
        aria-describedby={`${id}-actor-room`}
        value={actor}
        onChange={event => act({ kind: 'actor', text: event.target.value })}
      />
      <Room id={`${id}-actor-room`} used={actor.length} most={LONGEST_ACTOR} />
      <label htmlFor={`${id}-note`}>Why, in your own words (may stay empty)</label>
      <textarea
        className="field"
        id={`${id}-note`}
        dir="auto"
        rows={4}
        maxLength={LONGEST_NOTE}
        aria-describedby={`${id}-note-room`}
        value={note}
        onChange={event => act({ kind: 'note', text: event.target.value })}
      />
      <Room id={`${id}-note-room`} used={note.length} most={LONGEST_NOTE} />
    </div>
  )
})
