import { useState, type Dispatch } from 'react'
import type { NowTask, StudentView } from '@/classroom/view'
import { reasonOf } from './ask'
import { draftOf, dropDraft, keepDraft } from './draft'
import { Stem } from './question-now'
import type { StudentApi } from './student-api'
import type { StudentNews } from './student-place'
import styles from './task-now.module.css'

type Task = Omit<NowTask, 'state'> & { state?: NowTask['state'] }
type Props = { task: Task; view: StudentView; api: StudentApi; tell: Dispatch<StudentNews> }

/** What is to be done there, where its title does not say so. */
const HOW: Partial<Record<Task['task'], string>> = {
  speech:
    'Write your speech there, have it checked, and mend what the check finds. Then copy the text, and hand it in here.',
}
const KINDS = { lesson: 'Lesson', lab: 'Lab', speech: 'Speech check' } as const

/** Work elsewhere in the app: the way there, and that it is done or what came of it. */
export function TaskNow({ task, view, api, tell }: Props) {
  const { room, you } = view
  const own = you.answers.filter(answer => answer.step === task.step).at(-1)
  const of = { room: room.id, step: task.step, round: 1 }
  const [said, say] = useState<string>()
  const hand = async (fields: Record<string, string[]>) => {
    say('Sending …')
    const reply = await api.answer(room.id, { step: task.step, round: 1, fields })
    if (reply.kind !== 'ok') return say(`${reasonOf(reply)} What you wrote is still here.`)
    dropDraft(of)
    tell({ kind: 'answered', answer: reply.value.answer })
    say(undefined)
  }
  const isOpen = (task.state ?? 'open') === 'open' && !room.paused
  return (
    <section>
      <p className="meta">{KINDS[task.task]}</p>
      <Stem id={task.step} text={task.title} at={task.step} />
      {HOW[task.task] !== undefined && <p>{HOW[task.task]}</p>}
      <p>
        <a className="button button-quiet" href={task.href} target="_blank">
          Open it in a new tab
        </a>
      </p>
      <form
        className={styles.form}
        onInput={event => {
          const text = String(new FormData(event.currentTarget).get('text') ?? '')
          keepDraft(of, { sent: { text: [text] }, pending: false })
        }}
        onSubmit={event => {
          event.preventDefault()
          const text = String(new FormData(event.currentTarget).get('text') ?? '')
          void hand(task.asks === 'done' ? { done: ['yes'] } : { text: [text] })
        }}
      >
        {task.asks === 'text' && (
          <label className={styles.text}>
            <span>What you hand in</span>
            <textarea
              className="field"
              name="text"
              rows={8}
              maxLength={20_000}
              disabled={!isOpen}
              defaultValue={draftOf(of)?.sent.text?.[0] ?? own?.fields.text?.[0] ?? ''}
            />
          </label>
        )}
        {isOpen && (own === undefined || task.asks === 'text') && (
          <button className="button" type="submit">
            {task.asks === 'done' ? 'I have done this' : 'Hand it in'}
          </button>
        )}
        <p className={styles.line} role="status">
          {said ?? (own === undefined ? '' : 'Your teacher sees that you have done this.')}
        </p>
      </form>
    </section>
  )
}
