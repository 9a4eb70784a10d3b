'use client'

import { useState, type ReactNode } from 'react'
import styles from './desk-layout.module.css'

const PANES = ['outline', 'text', 'findings'] as const
type Pane = (typeof PANES)[number]

/**
 * The debater’s desk: the outline left, the text in the centre, the findings right. Where there is no room for three, one
 * is shown at a time; `show` asks for one.
 */
export function Desk({
  outline,
  children,
  findings,
  names = { outline: 'Outline', text: 'Text', findings: 'Findings' },
}: {
  outline: ReactNode
  children: ReactNode
  findings: ReactNode
  names?: Record<Pane, string>
}) {
  const [shown, setShown] = useState<Pane>('outline')
  const contents = { outline, text: children, findings }
  return (
    <div className={styles.desk} data-shown={shown}>
      <div className={styles.chooser} role="group" aria-label="Show">
        {PANES.map(pane => (
          <button
            key={pane}
            type="button"
            aria-pressed={pane === shown}
            onClick={() => setShown(pane)}
          >
            {names[pane]}
          </button>
        ))}
      </div>
      {PANES.map(pane => (
        <section key={pane} className={styles.pane} data-pane={pane} aria-label={names[pane]}>
          {contents[pane]}
        </section>
      ))}
    </div>
  )
}
