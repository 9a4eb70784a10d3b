'use client'

import { useState, type ReactNode } from 'react'
import styles from './desk-layout.module.css'

const PANES = ['outline', 'text', 'findings'] as const
export type Pane = (typeof PANES)[number]

const NAMES: Record<Pane, string> = { outline: 'Outline', text: 'Text', findings: 'Findings' }

/**
 * The debater’s desk: the outline left, the text in the centre, the findings right. Where there is no room for three, one
 * is shown at a time: `shown` and `onShow` let a screen choose which.
 */
export function Desk({
  outline,
  children,
  findings,
  shown: asked,
  onShow,
}: {
  outline: ReactNode
  children: ReactNode
  findings: ReactNode
  shown?: Pane
  onShow?: (pane: Pane) => void
}) {
  const [chosen, setChosen] = useState<Pane>('outline')
  const shown = asked ?? chosen
  const show = onShow ?? setChosen
  const contents = { outline, text: children, findings }
  return (
    <div className={styles.desk} data-shown={shown}>
      <div className={styles.chooser} role="group" aria-label="Show">
        {PANES.map(pane => (
          <button key={pane} type="button" aria-pressed={pane === shown} onClick={() => show(pane)}>
            {NAMES[pane]}
          </button>
        ))}
      </div>
      {PANES.map(pane => (
        <section key={pane} className={styles.pane} data-pane={pane} aria-label={NAMES[pane]}>
          {contents[pane]}
        </section>
      ))}
    </div>
  )
}
