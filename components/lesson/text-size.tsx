'use client'

import { useEffect, useState } from 'react'
import styles from './text-size.module.css'

const SIZES = [
  { id: 'small', label: 'Smaller' },
  { id: '', label: 'Normal' },
  { id: 'large', label: 'Larger' },
  { id: 'largest', label: 'Largest' },
]

/** The reader's text size, kept in this browser. Needs scripts; without them the browser's own zoom serves. */
export function TextSize() {
  const [size, setSize] = useState<string>()
  useEffect(() => setSize(document.documentElement.dataset.text ?? ''), [])
  const choose = (id: string) => {
    setSize(id)
    if (id === '') delete document.documentElement.dataset.text
    else document.documentElement.dataset.text = id
    try {
      localStorage.setItem('text', id)
    } catch {
      // Storage refused: the size holds for this page only.
    }
  }
  return (
    <fieldset className={styles.sizes}>
      <legend>Text size</legend>
      {SIZES.map(({ id, label }) => (
        <button key={id} type="button" aria-pressed={size === id} onClick={() => choose(id)}>
          {label}
        </button>
      ))}
    </fieldset>
  )
}
