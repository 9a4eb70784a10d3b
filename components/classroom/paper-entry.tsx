import { useState } from 'react'
import { paperHint, readPaper } from '@/classroom/paper'
import { LONGEST_NAME } from '@/classroom/names'
import type { QuestionColumn } from '@/classroom/results'
import { reasonOf, type Reply } from './ask'
import styles from './paper-entry.module.css'

type PaperAnswer = { step: string; fields: Record<string, string[]> }
type Props = {
  columns: readonly QuestionColumn[]
  send: (name: string, answers: PaperAnswer[]) => Promise<Reply<unknown>>
}

/** One answer card, typed in by keyboard alone: a field a question, Enter goes to the next, and at the end sends it. */
export function PaperEntry({ columns, send }: Props) {
  const [problems, setProblems] = useState<Record<string, string>>({})
  const [said, say] = useState('')
  const submit = async (form: FormData) => {
    const { answers, reasons } = readCard(columns, form)
    setProblems(reasons)
    const count = Object.keys(reasons).length
    if (count > 0) return say(`Nothing was sent: ${count} to look at.`)
    const name = String(form.get('name') ?? '').trim()
    if (name === '') return say('Nothing was sent: the card needs a name.')
    if (answers.length === 0) return say('Nothing was sent: the card is empty.')
    say('Sending …')
    const reply = await send(name, answers)
    if (reply.kind !== 'ok') say(`${reasonOf(reply)} What you typed is still here.`)
  }
  return (
    <form
      className={styles.entry}
      onKeyDown={goOn}
      onSubmit={event => {
        event.preventDefault()
        void submit(new FormData(event.currentTarget))
      }}
    >
      <label className={styles.name}>
        <span>Name on the card</span>
        <input
          className="field"
          name="name"
          maxLength={LONGEST_NAME * 4}
          autoComplete="off"
          autoFocus
        />
      </label>
      <ol className={styles.lines}>
        {columns.map(({ step, question }) => (
          <li key={step}>
            <label>
              <span className={styles.hint}>{paperHint(question)}</span>
              <input
                className="field"
                name={`card ${step}`}
                autoComplete="off"
                spellCheck={false}
                disabled={question.kind === 'respond'}
                aria-invalid={problems[step] === undefined ? undefined : true}
                aria-describedby={problems[step] === undefined ? undefined : `problem-${step}`}
              />
            </label>
            {problems[step] !== undefined && (
              <p className={styles.problem} id={`problem-${step}`}>
                {problems[step]}
              </p>
            )}
          </li>
        ))}
      </ol>
      <button className="button" type="submit">
        Send this card
      </button>
      <p role="status">{said}</p>
    </form>
  )
}

/** What a card holds: the answers that can be read, and by step what is wrong with the others. */
function readCard(columns: readonly QuestionColumn[], form: FormData) {
  const answers: PaperAnswer[] = []
  const reasons: Record<string, string> = {}
  for (const { step, question } of columns) {
    const reading = readPaper(question, String(form.get(`card ${step}`) ?? ''))
    if (reading.kind === 'fields') answers.push({ step, fields: reading.fields })
    if (reading.kind === 'refused') reasons[step] = reading.reason
  }
  return { answers, reasons }
}

/** Enter goes to the next field, as on a till; on the last one it sends the card. */
function goOn(event: React.KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
  const fields = [...event.currentTarget.querySelectorAll('input')].filter(one => !one.disabled)
  const next = fields[fields.indexOf(event.target) + 1]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}
