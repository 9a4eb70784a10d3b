import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react'
import { isSameAnswer, sentOf, type Sent } from '@/components/quiz/sent'
import type { FormState } from '@/components/quiz/answer-action'
import type { Attempt } from '@/quiz/attempt'
import type { PublicQuestion } from '@/quiz/question'
import { followRecord, loadRecord, type LearnerRecord } from './learner-record'
import type { KeptAnswer } from './progress-database'
import type { Trouble } from './progress-store'
import { useKeptDraft } from './use-kept-draft'

/** What a question’s form begins from. Each round is a form of its own. */
type Start = {
  round: number
  state: FormState
  draft: Sent
  ticks: string[]
  again: boolean
}

/** What the record holds of a question, beside what its form begins from. */
export type Known = { attempts: Attempt[]; trouble?: Trouble }

export type RecordedQuestion = {
  start: Start
  known: Known
  keepAnswer: (state: FormState) => void
  keepDraft: () => void
  keepTicks: (ticks: string[]) => void
  /** Forgets the answer that is shown, and begins again. */
  again: () => void
}

const FIRST: Start = { round: 0, state: { kind: 'blank' }, draft: {}, ticks: [], again: false }

/** States that are in the record, so that none is recorded twice. */
const recorded = new WeakSet<FormState>()

/**
 * A question with the learner’s record of it: what was answered, begun and ticked before is there again after a reload,
 * and follows what another tab does, unless the learner has begun something else in `form`. `anew`: what was there
 * before is left out of sight.
 */
export function useRecordedQuestion(
  question: PublicQuestion,
  form: RefObject<HTMLFormElement | null>,
  anew: boolean,
): RecordedQuestion {
  const [start, setStart] = useState(FIRST)
  const [known, setKnown] = useState<Known>({ attempts: [] })
  /** When the answer that is shown was given; undefined where none is shown. */
  const shown = useRef<string>(undefined)
  const { keepSoon, stop } = useKeptDraft(form, async sent => {
    await (await loadRecord()).answers.keepDraft(question, sent)
  })

  const look = useEffectEvent(async ({ store, answers }: LearnerRecord, first: boolean) => {
    const { answer, draft, attempts } = await answers.question(question.id)
    const { trouble } = store
    setKnown(before =>
      attempts.length === 0 && before.attempts.length === 0 && trouble === before.trouble
        ? before
        : { attempts, ...(trouble !== undefined && { trouble }) },
    )
    const current = answer?.version === question.version ? answer : undefined
    const begun = first && draft?.version === question.version ? draft.sent : undefined
    if ((current?.at === shown.current && begun === undefined) || isBusy(form.current, start))
      return
    if (first && anew) {
      shown.current ??= current?.at
      return
    }
    if (current?.at !== shown.current) {
      shown.current = current?.at
      setStart(({ round }) => startOf(round + 1, current))
    } else if (begun !== undefined)
      setStart(({ round }) => ({ ...FIRST, draft: begun, round: round + 1 }))
  })
  useEffect(
    () =>
      followRecord((record, first, id) => {
        if (id === undefined || id === question.id) void look(record, first)
      }),
    [question.id],
  )

  return {
    start,
    known,
    keepAnswer: state => {
      if (state.kind !== 'answered' || recorded.has(state)) return
      recorded.add(state)
      stop()
      const at = new Date().toISOString()
      shown.current = at
      void loadRecord().then(({ answers }) => answers.keepAnswer(question, state, at))
    },
    keepDraft: keepSoon,
    keepTicks: ticks =>
      void loadRecord().then(({ answers }) => answers.keepTicks(question.id, ticks)),
    again: () => {
      shown.current = undefined
      setStart({ ...FIRST, round: start.round + 1, again: true })
      void loadRecord().then(({ answers }) => answers.startAgain(question.id))
    },
  }
}

function startOf(round: number, answer: KeptAnswer | undefined): Start {
  return answer === undefined
    ? { ...FIRST, round }
    : { ...FIRST, round, state: answer.state, ticks: answer.ticks }
}

/** Whether the form holds something that the learner began there, and has not sent. */
function isBusy(form: HTMLFormElement | null, { draft }: Start): boolean {
  if (form === null) return false
  const sent = sentOf(new FormData(form))
  return !isSameAnswer(sent, {}) && !isSameAnswer(sent, draft)
}
