import { NO_PROGRESS, type Settings } from '@/quiz/progress'
import { loadRecord } from './learner-record'
import styles from './schedule-choice.module.css'

/** Whether questions ask how sure the learner is. */
export function CertaintySwitch({ settings }: { settings: Settings }) {
  return (
    <fieldset className={styles.choice}>
      <legend>Certainty</legend>
      <label>
        <input
          type="checkbox"
          checked={settings.certainty}
          onChange={event => void change(event.currentTarget.checked)}
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
