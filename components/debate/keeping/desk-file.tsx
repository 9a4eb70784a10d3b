'use client'

import { useState } from 'react'
import { exportDesk, importDesk } from './desk-exchange'
import styles from '@/components/ui/file-actions.module.css'

/** All that is kept for debates, as a file: to carry to another browser, or to another member of a club. */
export function DeskFile() {
  const [report, setReport] = useState<string[]>([])
  const read = async (input: HTMLInputElement) => {
    const [file] = input.files ?? []
    if (file === undefined) return
    setReport(['Reading the file …'])
    setReport(await importDesk(file))
    input.value = ''
  }
  return (
    <section aria-labelledby="desk-file">
      <h2 id="desk-file">Carry your work</h2>
      <p>
        Briefs, texts, speeches, flows and rounds stay in this browser. A file carries all of it
        elsewhere; what is there already is kept.
      </p>
      <div className={styles.actions}>
        <button className="button button-quiet" type="button" onClick={() => void exportDesk()}>
          Export everything
        </button>
        <label className={`button button-quiet ${styles.choose}`}>
          Import a file
          <input
            type="file"
            accept="application/json,.json"
            onChange={event => void read(event.currentTarget)}
          />
        </label>
      </div>
      <div role="status">
        {report.map(sentence => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </section>
  )
}
