import { useEffect, useState } from 'react'
import Link from 'next/link'
import { keyFile, keyLink } from './class-key'
import { fileName, saveFile } from './save-file'
import styles from './key-notice.module.css'

/** The key of a class that was just made: shown once, to be kept as a link or a file. */
export function KeyNotice({ title, id, keyText }: { title: string; id: string; keyText: string }) {
  const [said, say] = useState('')
  const [isKept, setKept] = useState(false)
  useAskBeforeLeaving(!isKept)
  const link = keyLink(location.origin, keyText)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link)
      setKept(true)
      say('The link is copied.')
    } catch {
      // Refused, or not there at all: without TLS a page has no clipboard.
      say('The browser does not let this page copy. Mark the link and copy it yourself.')
    }
  }
  return (
    <section className={styles.notice} aria-labelledby="key-title">
      <h2 id="key-title">Keep the key to {title}</h2>
      <p>
        Whoever has it can run this class and read its results. The server stores only a hash of it,
        so that nobody can give it to you again.
      </p>
      <p className={styles.link}>{link}</p>
      <p className={styles.buttons}>
        <button
          className="button"
          type="button"
          onClick={() => {
            saveFile(fileName(`key ${title}`, 'txt'), keyFile(title, link))
            setKept(true)
          }}
        >
          Save it as a file
        </button>
        <button className="button button-quiet" type="button" onClick={() => void copy()}>
          Copy the link
        </button>
        <Link className="button button-quiet" href={`/class/home?class=${id}`} prefetch={false}>
          Go to the class
        </Link>
      </p>
      <p role="status">{said}</p>
    </section>
  )
}

/** A reload would take the only copy away: the browser asks first. */
function useAskBeforeLeaving(wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [wanted])
}
