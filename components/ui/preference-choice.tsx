'use client'

import { useSyncExternalStore } from 'react'
import styles from './preference-choice.module.css'

const PREFERENCES = {
  theme: {
    legend: 'Page colours',
    choices: [
      { id: '', label: 'As the system' },
      { id: 'light', label: 'Light' },
      { id: 'dark', label: 'Dark' },
    ],
  },
  text: {
    legend: 'Text size',
    choices: [
      { id: 'small', label: 'Smaller' },
      { id: '', label: 'Normal' },
      { id: 'large', label: 'Larger' },
      { id: 'largest', label: 'Largest' },
    ],
  },
}
const CHANGED = 'preference-changed'

/** How the page looks to this reader, kept in this browser. Shown only where scripts run; see app/preferences.ts. */
export function PreferenceChoice({ name }: { name: keyof typeof PREFERENCES }) {
  const { legend, choices } = PREFERENCES[name]
  const chosen = useSyncExternalStore(
    subscribe,
    () => document.documentElement.dataset[name] ?? '',
    () => undefined,
  )
  return (
    <fieldset className={styles.preference}>
      <legend>{legend}</legend>
      {choices.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          aria-pressed={chosen === id}
          onClick={() => choose(name, id)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  )
}

function subscribe(changed: () => void) {
  addEventListener(CHANGED, changed)
  return () => removeEventListener(CHANGED, changed)
}

function choose(name: string, id: string) {
  if (id === '') delete document.documentElement.dataset[name]
  else document.documentElement.dataset[name] = id
  try {
    localStorage.setItem(name, id)
  } catch {
    // Storage is refused: the choice holds for this page only.
  }
  dispatchEvent(new Event(CHANGED))
}
