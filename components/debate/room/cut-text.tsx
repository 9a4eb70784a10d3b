import { useRef, useState } from 'react'
import { createKept } from '@/components/debate/keeping/desk'
import { newId } from '@/components/debate/keeping/new-id'
import { useKept } from '@/components/debate/keeping/use-kept'
import { useKeptList } from '@/components/debate/keeping/use-kept-list'
import type { Card } from '@/debate/card'
import { EMPTY_CITE } from '@/debate/cite'
import { LONGEST_CUT, ownCard } from '@/debate/own-card'
import { LONGEST_TEXT } from '@/debate/source-text'
import styles from './cut-text.module.css'

/** Texts of one’s own, kept in this browser, and cards cut from them. */
export function CutText({ onCut }: { onCut: (card: Card) => void }) {
  const texts = useKeptList('text')
  const [open, setOpen] = useState<string>()
  if (texts === undefined) return null
  const shown = texts.some(text => text.id === open) ? open : texts[0]?.id
  return (
    <div className={styles.cut}>
      <AddText onAdded={setOpen} isFirst={texts.length === 0} />
      {texts.length > 0 && (
        <label>
          Text
          <select
            className="field"
            value={shown}
            onChange={event => setOpen(event.currentTarget.value)}
          >
            {texts.map(text => (
              <option key={text.id} value={text.id}>
                {text.title}
              </option>
            ))}
          </select>
        </label>
      )}
      {shown !== undefined && <CutFrom key={shown} id={shown} onCut={onCut} />}
    </div>
  )
}

/** Takes in a text by paste. It stays in this browser. */
function AddText({ onAdded, isFirst }: { onAdded: (id: string) => void; isFirst: boolean }) {
  const [report, setReport] = useState('')
  const add = async (form: FormData) => {
    const text = String(form.get('text') ?? '').replace(/\r\n?/g, '\n')
    if (text.trim() === '') return setReport('Paste a text first.')
    if (text.length > LONGEST_TEXT)
      return setReport(
        'This text is over 12 million characters long. Paste the part that you need.',
      )
    const title = String(form.get('title') ?? '').trim() || text.trim().slice(0, 60)
    const cite = { ...EMPTY_CITE, title, accessed: new Date().toISOString().slice(0, 10) }
    onAdded(await createKept('text', { title, text, cite }))
    setReport('The text is kept in this browser. Select a passage of it, and cut.')
  }
  return (
    <details className={styles.add} open={isFirst}>
      <summary>Add a text</summary>
      <form action={add}>
        <label>
          Its title
          <input className="field" name="title" maxLength={500} />
        </label>
        <label>
          Paste the text. It stays in this browser.
          <textarea className="field" name="text" rows={6} />
        </label>
        <button className="button">Keep the text</button>
        <p role="status">{report}</p>
      </form>
    </details>
  )
}

function CutFrom({ id, onCut }: { id: string; onCut: (card: Card) => void }) {
  const kept = useKept('text', id)
  const area = useRef<HTMLTextAreaElement>(null)
  const [report, setReport] = useState('')
  if (kept.state !== 'open') return null
  const cut = () => {
    const { selectionStart: start = 0, selectionEnd: end = 0 } = area.current ?? {}
    if (end <= start) return setReport('Select the passage in the text first.')
    if (end - start > LONGEST_CUT)
      return setReport('This passage is over 50,000 characters long. Select a shorter one.')
    onCut(ownCard(newId(), id, kept.body, start, end))
    setReport('Cut. Fill in its cite on the card.')
  }
  return (
    <>
      <label>
        Select a passage: whole sentences, from the first word to the last
        <textarea
          ref={area}
          className={`field ${styles.text}`}
          rows={12}
          readOnly
          value={kept.body.text}
        />
      </label>
      <button className="button" type="button" onClick={cut}>
        Cut a card from the selection
      </button>
      <p role="status">{report}</p>
    </>
  )
}
