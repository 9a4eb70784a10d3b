import { useEffect, useSyncExternalStore } from 'react'
import { loadRecord } from '@/components/progress/learner-record'
import type { Answered } from '@/quiz/answer'
import type { PublicQuestion } from '@/quiz/question'
import styles from './record-wish.module.css'

const NAME = 'room-record'
const CHANGED = 'room-record-changed'
/** Answers that this page has put in the record, so that none goes there twice. */
const kept = new Set<string>()

type Props = { question: PublicQuestion; answered: Answered; at: number }

/** Whether a student wants what they answer in rooms in the record that this browser keeps for them. Off until they say so. */
export function RecordWish({ question, answered, at }: Props) {
  const isWanted = useSyncExternalStore(subscribe, wanted, () => false)
  useEffect(() => {
    if (isWanted) void keep(question, answered, at)
  }, [isWanted, question, answered, at])
  return (
    <label className={styles.wish}>
      <input type="checkbox" checked={isWanted} onChange={event => want(event.target.checked)} />
      <span>
        Keep my answers in rooms in this browser’s own record, for review. Nobody else can read it;
        on a shared device, leave this off.
      </span>
    </label>
  )
}

/** What is in the record already, from an earlier visit, is not put there again. */
async function keep(question: PublicQuestion, answered: Answered, at: number): Promise<void> {
  const moment = new Date(at).toISOString()
  const key = `${question.id} ${moment}`
  if (kept.has(key)) return
  kept.add(key)
  const { store, answers } = await loadRecord()
  const isThere = store.attempts.some(one => one.question === question.id && one.at === moment)
  if (!isThere) await answers.keepAnswer(question, answered, moment)
}

function wanted(): boolean {
  try {
    return localStorage.getItem(NAME) === 'on'
  } catch {
    return false
  }
}

function want(on: boolean): void {
  try {
    localStorage.setItem(NAME, on ? 'on' : 'off')
  } catch {
    // Storage is refused, and so is a record.
  }
  dispatchEvent(new Event(CHANGED))
}

function subscribe(changed: () => void): () => void {
  addEventListener(CHANGED, changed)
  return () => removeEventListener(CHANGED, changed)
}
