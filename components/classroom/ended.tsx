import { useState } from 'react'
import Link from 'next/link'
import type { StudentView } from '@/classroom/view'
import { plural } from '@/components/ui/plural'
import { forgetRoom } from './joined-rooms'
import type { StudentApi } from './student-api'

type Props = { view: StudentView; api: StudentApi }

/** The room after its end: what one answered, and the way on. */
export function Ended({ view, api }: Props) {
  const { room, you } = view
  const marked = you.answers.filter(answer => answer.score !== undefined)
  const right = marked.filter(answer => answer.score === 1)
  return (
    <section>
      <h2>The room has ended</h2>
      {marked.length > 0 && (
        <p>
          You answered {plural(marked.length, 'question')} of those that were shown,{' '}
          {right.length === marked.length ? 'all of them right' : `${right.length} of them right`}.
        </p>
      )}
      <p>
        <Link href="/review" prefetch={false}>
          Review what you answered
        </Link>{' '}
        where you kept it, or{' '}
        <Link href="/syllabus" prefetch={false}>
          read the lessons
        </Link>
        .
      </p>
      <Leave
        leave={() => {
          forgetRoom(room.id)
          return api.leave(room.id)
        }}
      />
    </section>
  )
}

function Leave({ leave }: { leave: () => Promise<unknown> }) {
  const [hasLeft, setLeft] = useState(false)
  if (hasLeft)
    return (
      <p role="status">
        This device has forgotten the room. <a href="/join">Join another one</a>.
      </p>
    )
  return (
    <button
      className="button button-quiet"
      type="button"
      onClick={() => void leave().then(() => setLeft(true))}
    >
      Leave the room on this device
    </button>
  )
}
