'use client'

import Link from 'next/link'
import { codeText } from '@/classroom/code'
import { useState } from 'react'
import { reasonOf } from './ask'
import { NoClassNamed } from './live-gate'
import { NotGranted } from './not-granted'
import { OpeningForTeacher } from './opening'
import { RoomComposer } from './room-composer'
import type { Offer } from './room-wish'
import { lookAtClass, makeRoom } from './teacher-api'
import { useAddress } from './use-address'
import { useReply } from './use-reply'

/** A new room or assignment of a class. */
export function NewRoom({ offer }: { offer: Offer }) {
  const address = useAddress()
  const id = address?.query.get('class') ?? undefined
  const { reply, again } = useReply(() => lookAtClass(id ?? ''), id)
  const [made, setMade] = useState<{ id: string; code: string }>()
  if (address !== undefined && id === undefined) return <NoClassNamed />
  if (id === undefined || reply.kind === 'loading')
    return <OpeningForTeacher title="Opening the class …" />
  if (reply.kind !== 'ok') return <NotGranted reply={reply} again={again} />
  if (made !== undefined)
    return (
      <div role="status">
        <h1>The room is made</h1>
        <p>
          Its code is <strong>{codeText(made.code)}</strong>.
        </p>
        <p>
          <Link
            className="button"
            href={`/class/desk?class=${id}&room=${made.id}`}
            prefetch={false}
          >
            Go to the desk
          </Link>
        </p>
      </div>
    )
  return (
    <>
      <p className="meta">
        <Link href={`/class/home?class=${id}`} prefetch={false}>
          {reply.value.class.title}
        </Link>
      </p>
      <h1>New room or assignment</h1>
      <RoomComposer
        offer={offer}
        make={async request => {
          const answer = await makeRoom(id, request)
          if (answer.kind !== 'ok') return reasonOf(answer)
          setMade(answer.value.room)
          return undefined
        }}
      />
    </>
  )
}
