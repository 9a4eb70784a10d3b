import { useState } from 'react'
import { isOnOwnMachine, originsNow } from '@/components/ui/origins'
import styles from './lab-frame.module.css'

type Outcome =
  | { kind: 'none' }
  | { kind: 'copied'; origin: string }
  | { kind: 'by-hand'; origin: string; address: string }

/**
 * Copies the address of the situation, as others reach it; where the browser refuses, shows it to be copied by hand. It asks for the
 * origin as soon as somebody comes near, since some browsers let a page copy only at once.
 */
export function CopyLink({ link, alive }: { link: () => string; alive: boolean }) {
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' })
  const near = () => void originsNow()
  const copy = async () => {
    const fragment = link()
    const [origin = location.origin] = await originsNow()
    const address = `${origin}${location.pathname}${fragment === '' ? '' : `#${fragment}`}`
    const byHand = () => setOutcome({ kind: 'by-hand', origin, address })
    if (!('clipboard' in navigator)) return byHand()
    await navigator.clipboard
      .writeText(address)
      .then(() => setOutcome({ kind: 'copied', origin }), byHand)
  }
  return (
    <>
      <button
        className="button button-quiet"
        type="button"
        onPointerEnter={near}
        onFocus={near}
        onClick={() => void copy()}
        disabled={!alive}
      >
        Copy a link to this situation
      </button>
      <span className={styles.copied} role="status">
        {saidOf(outcome)}
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

/** What became of it, and on the server’s own machine who can open the link. */
function saidOf(outcome: Outcome): string {
  if (outcome.kind === 'none') return ''
  const isCopied = outcome.kind === 'copied'
  const done = isCopied ? 'Copied' : 'The browser did not allow it: copy the address below'
  if (!isOnOwnMachine()) return isCopied ? done : `${done}.`
  return outcome.origin === location.origin
    ? `${done}. It opens on this computer alone.`
    : `${done}, with this computer’s address in your network.`
}
