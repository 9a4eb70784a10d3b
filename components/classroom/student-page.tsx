'use client'

import Link from 'next/link'
import { CodeForm } from './code-form'
import { Door } from './door'
import { Opening } from './opening'
import type { StudentApi } from './student-api'
import { STUDENT_API } from './student-api'
import { StudentRoomView } from './student-room'
import { useAddress } from './use-address'
import { useStudent } from './use-student'
import { WholeScreen } from './whole-screen'
import styles from './student-page.module.css'

/** A student’s page: from the code in its address to the room, or to what is in the way. */
export function StudentPage({ api = STUDENT_API }: { api?: StudentApi }) {
  const address = useAddress()
  const code = address && (address.query.get('code') ?? '')
  const { place, line, skew, tell, again } = useStudent(api, code)
  switch (place.kind) {
    case 'opening':
      return (
        <div className={styles.notice}>
          <Opening title="Opening the room …">
            <h1>A live room needs scripts</h1>
            <p>
              They do not run here, so the room does not open. Switch them on for this site, or ask
              your teacher for the questions on paper.
            </p>
          </Opening>
        </div>
      )
    case 'no-room':
      return (
        <Notice title="Join a class">
          <CodeForm typed={place.code} {...(place.code !== '' && { reason: place.reason })} />
        </Notice>
      )
    case 'unreachable':
      return (
        <Notice title="The server cannot be reached">
          <p role="alert">Look at this device’s connection, then try again.</p>
          <button className="button" type="button" onClick={again}>
            Try again
          </button>
        </Notice>
      )
    case 'erased':
      return (
        <Notice title="This room is gone">
          <p role="status">
            Its teacher has erased it, with all answers. What you kept for yourself is on your{' '}
            <Link href="/progress" prefetch={false}>
              progress page
            </Link>
            .
          </p>
        </Notice>
      )
    case 'door':
      return (
        <WholeScreen>
          <Door api={api} code={place.code} room={place.found} tell={tell} />
        </WholeScreen>
      )
    case 'inside':
      return (
        <WholeScreen>
          <StudentRoomView
            api={api}
            code={place.code}
            view={place.view}
            live={{ line, skew }}
            tell={tell}
          />
        </WholeScreen>
      )
  }
}

function Notice({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div className={styles.notice}>
      <h1>{title}</h1>
      {children}
    </div>
  )
}
