import { CERTAINTIES, CERTAINTY_LABEL } from '@/quiz/certainty'
import styles from './certainty-field.module.css'

export function CertaintyField({ sent }: { sent: Record<string, string[]> }) {
  return (
    <fieldset className={styles.certainty}>
      <legend>How sure are you?</legend>
      {CERTAINTIES.map(certainty => (
        <label key={certainty}>
          <input
            type="radio"
            name="certainty"
            value={certainty}
            defaultChecked={sent.certainty?.[0] === certainty}
          />
          {CERTAINTY_LABEL[certainty]}
        </label>
      ))}
    </fieldset>
  )
}
