'use client'

import styles from './print-button.module.css'

/** Opens the browser's print dialog. Shown only where scripts run. */
export function PrintButton() {
  return (
    <button className={`button button-quiet ${styles.print}`} type="button" onClick={() => print()}>
      Print this page
    </button>
  )
}
