'use client'

import { useState, useSyncExternalStore } from 'react'
import styles from './citation.module.css'

/** Puts a text on the clipboard and says so. It is there only where scripts are, and a clipboard. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const able = useSyncExternalStore(never, hasClipboard, () => false)
  const [outcome, setOutcome] = useState('')
  if (!able) return null
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome('Copied'),
      () => setOutcome('The browser did not allow it: select the text instead'),
    )
  return (
    <>
      <button className={styles.copy} type="button" onClick={copy}>
        {label}
      </button>
      <span role="status">{outcome}</span>
    </>
  )
}

function never() {
  return () => undefined
}

function hasClipboard() {
  return 'clipboard' in navigator
}
