'use client'

import { timeText } from '@/components/ui/moment-text'
import { exportDesk } from './desk-exchange'
import styles from './saved-line.module.css'
import type { OpenDocument } from './use-kept'

const SAID = {
  refused:
    'This browser does not let the page keep anything. Your work is here until you close the page.',
  full: 'There is no room left in this browser. What you changed last is here until you close the page.',
}

/** Whether the work on the screen is kept; where it cannot be, why, and a way to keep it all the same. */
export function SavedLine({
  kept: { saving, savedAt, trouble },
}: {
  kept: Pick<OpenDocument<unknown>, 'saving' | 'savedAt' | 'trouble'>
}) {
  if (trouble !== undefined)
    return (
      <p className={styles.trouble} role="alert">
        {SAID[trouble]}{' '}
        <button type="button" className="button" onClick={() => void exportDesk()}>
          Download it as a file
        </button>
      </p>
    )
  return (
    <p className={styles.saved} data-saving={saving}>
      {saving === 'saved' ? `Saved in this browser at ${timeText(savedAt)}` : 'Saving …'}
    </p>
  )
}
