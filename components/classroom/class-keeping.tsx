import { useState } from 'react'
import Link from 'next/link'
import { dayText, timeText } from '@/components/ui/moment-text'
import { reasonOf } from './ask'
import { EraseForm } from './erase-form'
import { forgetClass } from './known-classes'
import { eraseClass, keepFor, leaveClass, type ClassView } from './teacher-api'
import styles from './class-keeping.module.css'

type Props = {
  kept: ClassView['class']
  again: () => void
  isErased: boolean
  erased: () => void
}

/**
 * How long a class is kept, how to shorten that, how to erase it now, and how to leave it on this device. Once it is erased,
 * only the receipt is left.
 */
export function ClassKeeping({ kept, again, isErased, erased }: Props) {
  return (
    <section className={styles.keeping} aria-labelledby="keeping">
      <h2 id="keeping">
        {isErased ? 'Nothing of this class is kept' : 'What is kept, and how long'}
      </h2>
      {!isErased && <Days kept={kept} again={again} />}
      <EraseForm
        what="the class with all its rooms"
        erase={() => eraseClass(kept.id)}
        erased={() => {
          forgetClass(kept.id)
          erased()
        }}
      />
      {!isErased && <Leave id={kept.id} again={again} />}
    </section>
  )
}

function Days({ kept, again }: Pick<Props, 'kept' | 'again'>) {
  const [said, say] = useState('')
  const keep = async (days: number) => {
    const reply = await keepFor(kept.id, days)
    if (reply.kind !== 'ok') return say(reasonOf(reply))
    say('Changed.')
    again()
  }
  return (
    <>
      <p>
        Names, answers and results of this class are erased on{' '}
        <strong>
          {dayText(new Date(kept.erasedAt))}, {timeText(new Date(kept.erasedAt))}
        </strong>
        .{' '}
        <Link href="/privacy/storage" prefetch={false}>
          What is stored, and why
        </Link>
        .
      </p>
      <form
        className={styles.days}
        onSubmit={event => {
          event.preventDefault()
          void keep(Number(new FormData(event.currentTarget).get('days')))
        }}
      >
        <label htmlFor="days">Days from the making of the class</label>
        <input
          className="field"
          id="days"
          name="days"
          type="number"
          min={1}
          max={365}
          required
          defaultValue={kept.days}
        />
        <button className="button button-quiet" type="submit">
          Keep it so long
        </button>
        <p role="status">{said}</p>
      </form>
    </>
  )
}

function Leave({ id, again }: { id: string; again: () => void }) {
  return (
    <p>
      <button
        className="button button-quiet"
        type="button"
        onClick={() =>
          void leaveClass(id).then(() => {
            forgetClass(id)
            again()
          })
        }
      >
        Close the class on this device
      </button>{' '}
      <span className="meta">You need the key to open it again.</span>
    </p>
  )
}
