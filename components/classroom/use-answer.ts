import { useEffect, useEffectEvent, useState } from 'react'
import type { OwnAnswer } from '@/classroom/view'
import { isSameAnswer, type Sent } from '@/components/quiz/sent'
import type { PublicQuestion } from '@/quiz/question'
import { readResponse } from '@/quiz/response'
import type { Reply } from './ask'
import { draftOf, dropDraft, keepDraft, type DraftOf, type RoomDraft } from './draft'

/** How the sending of an answer stands. `waiting`: the server cannot be reached, and it is sent again by itself. */
export type Sending =
  | { kind: 'idle' }
  | { kind: 'sending' }
  | { kind: 'waiting' }
  | { kind: 'refused'; reason: string }
  | { kind: 'incomplete'; missing: string[] }

export type SendAnswer = (answer: {
  fields: Record<string, string[]>
  certainty?: string
}) => Promise<Reply<{ answer: OwnAnswer }>>

type Answering = {
  sending: Sending
  /** What the form begins with: what was begun here, or the answer that was given. */
  begun: Sent
  submit: (sent: Sent) => void
  /** Says that one does not know. */
  pass: () => void
  change: (sent: Sent) => void
}

const AGAIN_MS = 2500
/** Statuses that pass: too many requests, and a server that cannot keep anything right now. */
const PASSING = [429, 503]

/**
 * Sends the answer to a question of a room. What is begun is kept through a reload; what cannot be sent is sent again until it is
 * acknowledged, which may be done as often as one likes: an answer takes the place of the one before.
 */
export function useAnswer(
  question: PublicQuestion,
  of: DraftOf,
  own: OwnAnswer | undefined,
  send: SendAnswer,
): Answering {
  const [draft] = useState(() => unlessGiven(draftOf(of), own))
  const [sending, setSending] = useState<Sending>(
    draft?.pending === true ? { kind: 'waiting' } : { kind: 'idle' },
  )
  const again = useEffectEvent(async () => {
    const pending = draftOf(of)
    if (pending?.pending === true) setSending(await delivered(of, pending.sent, send))
  })
  useEffect(() => {
    if (draft?.pending !== true) return
    const timer = setTimeout(() => void again())
    return () => clearTimeout(timer)
  }, [draft])
  useEffect(() => {
    if (sending.kind !== 'waiting') return
    const tryAgain = () => void again()
    const timer = setInterval(tryAgain, AGAIN_MS)
    addEventListener('online', tryAgain)
    return () => {
      clearInterval(timer)
      removeEventListener('online', tryAgain)
    }
  }, [sending.kind])

  const deliver = (sent: Sent) => {
    keepDraft(of, { sent, pending: true })
    setSending({ kind: 'sending' })
    void delivered(of, sent, send).then(setSending)
  }
  const submit = (sent: Sent) => {
    const reading = readResponse(question, new Map(Object.entries(sent)))
    if (reading.kind === 'unanswered')
      return setSending({ kind: 'incomplete', missing: reading.missing })
    if (reading.kind === 'invalid') return setSending({ kind: 'refused', reason: reading.reason })
    deliver(sent)
  }
  const change = (sent: Sent) => {
    keepDraft(of, { sent, pending: false })
    if (sending.kind !== 'sending') setSending({ kind: 'idle' })
  }
  return {
    sending,
    begun: draft?.sent ?? sentOfAnswer(own),
    submit,
    pass: () => deliver({}),
    change,
  }
}

async function delivered(of: DraftOf, sent: Sent, send: SendAnswer): Promise<Sending> {
  const { certainty, ...fields } = sent
  const reply = await send({
    fields: Object.fromEntries(Object.entries(fields).map(([name, values]) => [name, [...values]])),
    ...(certainty?.[0] !== undefined && { certainty: certainty[0] }),
  })
  const kept = draftOf(of)
  const isLatest = kept === undefined || isSameAnswer(kept.sent, sent)
  if (reply.kind === 'ok') {
    if (isLatest) dropDraft(of)
    return { kind: 'idle' }
  }
  if (reply.kind === 'unreachable' || PASSING.includes(reply.status)) return { kind: 'waiting' }
  if (kept !== undefined) keepDraft(of, { ...kept, pending: false })
  return { kind: 'refused', reason: reply.reason }
}

/** A draft, unless it is the very answer that the server has already: news of it may come before its acknowledgement. */
function unlessGiven(
  draft: RoomDraft | undefined,
  own: OwnAnswer | undefined,
): RoomDraft | undefined {
  const isGiven =
    draft !== undefined && own !== undefined && isSameAnswer(draft.sent, sentOfAnswer(own))
  return isGiven ? undefined : draft
}

/** An answer that was given, as a form holds it. */
export function sentOfAnswer(own: OwnAnswer | undefined): Sent {
  if (own === undefined) return {}
  return {
    ...own.fields,
    ...(own.certainty !== undefined && { certainty: [own.certainty] }),
  }
}
