import type { TeacherView } from '@/classroom/view'
import type { PressButton } from './desk-controls'
import styles from './desk-settings.module.css'

/** `afterOpen` is not among them: it stands where a class goes at its own pace. */
const LABELS = {
  ownNames: 'Students may choose a name',
  certainty: 'Ask how sure they are',
  speed: 'Show how fast answers come',
} as const
const NAMES = ['ownNames', 'certainty', 'speed'] as const

/** What may be switched while the room runs. */
export function DeskSettings({ view, press }: { view: TeacherView; press: PressButton }) {
  const { settings } = view
  return (
    <details className={styles.settings}>
      <summary>Settings</summary>
      {NAMES.map(name => (
        <label key={name}>
          <input
            type="checkbox"
            checked={settings[name]}
            disabled={view.now.kind === 'ended'}
            onChange={event =>
              void press({ kind: 'set', settings: { ...settings, [name]: event.target.checked } })
            }
          />
          {LABELS[name]}
        </label>
      ))}
    </details>
  )
}
