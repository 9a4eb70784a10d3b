import { useState } from 'react'
import styles from './lab-frame.module.css'

type Outcome = { kind: 'none' } | { kind: 'copied' } | { kind: 'by-hand'; address: string }

/** Copies the address of the situation; where the browser refuses, shows it to be copied by hand. */
export function CopyLink({ link, alive }: { link: () => string; alive: boolean }) {
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' })
  const copy = () => {
    const fragment = link()
    const address = `${location.origin}${location.pathname}${fragment === '' ? '' : `#${fragment}`}`
    const byHand = () => setOutcome({ kind: 'by-hand', address })
    if (!('clipboard' in navigator)) return byHand()
    navigator.clipboard.writeText(address).then(() => setOutcome({ kind: 'copied' }), byHand)
  }
  return (
    <>
      <button className="button button-quiet" type="button" onClick={copy} disabled={!alive}>
        Copy a link to this situation
      </button>
      <span className={styles.copied} role="status">
        {outcome.kind === 'copied' && 'Copied'}
        {outcome.kind === 'by-hand' && 'The browser did not allow it: copy the address below.'}
      </span>
      {outcome.kind === 'by-hand' && (
        <input
          className={`field ${styles.address}`}
          type="text"
          readOnly
          aria-label="Address of this situation"
          value={outcome.address}
          onFocus={event => event.target.select()}
        />
      )}
    </>
  )
}
