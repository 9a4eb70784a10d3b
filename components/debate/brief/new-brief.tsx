'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { createKept } from '@/components/debate/keeping/desk'
import { newId } from '@/components/debate/keeping/new-id'
import { emptyBrief } from '@/debate/starter'
import { readBriefFile } from './read-brief-file'
import styles from './new-brief.module.css'

/** Begins an empty brief for a resolution of one’s own, or makes one of a Word or JSON file. */
export function NewBrief() {
  const router = useRouter()
  const [report, setReport] = useState('')
  const begin = async (form: FormData) => {
    const text = String(form.get('resolution') ?? '').trim()
    const brief = emptyBrief({ text }, newId)
    router.push(`/debate/brief#${await createKept('brief', brief)}`)
  }
  const read = async (input: HTMLInputElement) => {
    const [file] = input.files ?? []
    if (file === undefined) return
    setReport('Reading the file …')
    const reading = await readBriefFile(file)
    input.value = ''
    if (reading.kind === 'refused') return setReport(`Nothing was opened. ${reading.reason}`)
    router.push(`/debate/brief#${await createKept('brief', reading.brief)}`)
  }
  return (
    <div className={styles.new}>
      <form action={begin}>
        <label htmlFor="resolution">Your own resolution</label>
        <input
          id="resolution"
          name="resolution"
          className="field"
          maxLength={2000}
          placeholder="This house would …"
          required
        />
        <button className="button">Begin an empty brief</button>
      </form>
      <label className={`button button-quiet ${styles.choose}`}>
        Open a Word or JSON file
        <input
          type="file"
          accept=".docx,.json,application/json,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          onChange={event => void read(event.currentTarget)}
        />
      </label>
      <p role="status">{report}</p>
    </div>
  )
}
