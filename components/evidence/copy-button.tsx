'use client'

import { useState, useSyncExternalStore } from 'react'
import styles from './citation.module.css'

type Props = {
  /** As a function where making it takes long, or where it changes often: asked for when it is copied. */
  text: string | (() => string)
  label: string
}

/** Puts a text on the clipboard and says so. It is there only where scripts are, and a clipboard. */
export function CopyButton({ text, label }: Props) {
  const able = useSyncExternalStore(never, hasClipboard, () => false)
  const [outcome, setOutcome] = useState('')
  // The line that is read out must be there before it says something, and no page needs hundreds of them.
  const [isNear, setNear] = useState(false)
  if (!able) return null
  const tell = (what: string) => {
    setNear(true)
    setOutcome(what)
  }
  const copy = () =>
    navigator.clipboard.writeText(typeof text === 'string' ? text : text()).then(
      () => tell('Copied'),
      () => tell('The browser did not allow it: select the text instead'),
    )
  return (
    <>
      <button
        className={styles.copy}
        type="button"
        onFocus={() => setNear(true)}
        onPointerEnter={() => setNear(true)}
        onClick={copy}
      >
        {label}
      </button>
      {isNear && <span role="status">{outcome}</span>}
    </>
  )
}

function never() {
  return () => undefined
}

function hasClipboard() {
  return 'clipboard' in navigator
}
