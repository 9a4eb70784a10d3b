'use client'

import { useState } from 'react'
import { KeptList } from '@/components/debate/desk/kept-list'
import { plural } from '@/components/ui/plural'
import { createKept } from '@/components/debate/keeping/desk'
import styles from './import-format.module.css'

const MOST_BYTES = 2_000_000

/** Takes in a Debatekeeper file as a format of one's own. What is wrong with a file is said with its line. */
export function ImportFormat() {
  const [report, setReport] = useState('')
  const read = async (input: HTMLInputElement) => {
    const [file] = input.files ?? []
    if (file === undefined) return
    setReport(await takeIn(file))
    input.value = ''
  }
  return (
    <section aria-labelledby="own-formats">
      <h2 id="own-formats">Formats of your own</h2>
      <p>
        Files of the app Debatekeeper can be taken in: an XML file with speeches, bells and periods.
        They stay in this browser.
      </p>
      <p>
        <label className={`button button-quiet ${styles.choose}`}>
          Open a Debatekeeper file
          <input
            type="file"
            accept=".xml,application/xml,text/xml"
            onChange={event => void read(event.currentTarget)}
          />
        </label>
      </p>
      <p role="status">{report}</p>
      <KeptList kind="format" href="/debate/round" empty="None yet." />
    </section>
  )
}

async function takeIn(file: File): Promise<string> {
  if (file.size > MOST_BYTES)
    return `${file.name} is over 2 MB. A format is far smaller: is it the right file?`
  const { readDebatekeeper } = await import('@/debate/formats/debatekeeper')
  const reading = readDebatekeeper(await file.text(), new Date().toISOString().slice(0, 10))
  if (reading.kind === 'refused')
    return `Nothing was taken in. ${file.name}, line ${reading.line}: ${reading.reason}`
  const { format } = reading
  await createKept('format', { title: format.name, format })
  return `“${format.name}” is taken in: ${plural(format.speeches.length, 'speech', 'speeches')}. It can be chosen for a round now.`
}
