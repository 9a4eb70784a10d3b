import { startTransition, useOptimistic } from 'react'
import { NO_PROGRESS, type Settings } from '@/quiz/progress'
import { loadRecord } from './learner-record'
import styles from './schedule-choice.module.css'

/** Whether questions ask how sure the learner is. */
export function CertaintySwitch({ settings }: { settings: Settings }) {
  // It moves under the finger: keeping takes a moment.
  const [isAsked, ask] = useOptimistic(settings.certainty)
  return (
    <fieldset className={styles.choice}>
      <legend>Certainty</legend>
      <label>
        <input
          type="checkbox"
          checked={isAsked}
          onChange={({ currentTarget: { checked } }) =>
            startTransition(async () => {
              ask(checked)
              await change(checked)
            })
          }
        />
        <span>Ask how sure I am before an answer is checked</span>
      </label>
    </fieldset>
  )
}

async function change(certainty: boolean) {
  const { store } = await loadRecord()
  const settings = store.settings ?? NO_PROGRESS.settings
  await store.changeSettings({ ...settings, certainty, at: new Date().toISOString() })
}
