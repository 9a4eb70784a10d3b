import { CERTAINTIES, CERTAINTY_LABEL } from '@/quiz/certainty'
import { isSent, type Sent } from './sent'
import styles from './certainty-field.module.css'

/** How sure the learner is, asked before the answer is shown. Need not be answered. */
export function CertaintyField({ sent }: { sent: Sent }) {
  return (
    <fieldset className={styles.certainty}>
      <legend>How sure are you?</legend>
      {CERTAINTIES.map(certainty => (
        <label key={certainty}>
          <input
            type="radio"
            name="certainty"
            value={certainty}
            defaultChecked={isSent(sent, 'certainty', certainty)}
          />
          {CERTAINTY_LABEL[certainty]}
        </label>
      ))}
    </fieldset>
  )
}
