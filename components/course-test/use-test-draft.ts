import { useEffect, useState, type RefObject } from 'react'
import { followRecord, loadRecord } from '@/components/progress/learner-record'
import { useKeptDraft } from '@/components/progress/use-kept-draft'
import { isSameAnswer, sentOf, type Sent } from '@/components/quiz/sent'
import type { Paper } from '@/quiz/sitting'

/** Where the record keeps what was begun of a paper, beside what was begun of questions. */
export function draftSlot(paper: Paper): { id: string; version: number } {
  return { id: `course-test-${paper}`, version: 1 }
}

/** What was begun of a paper before this page was opened, and what keeps what is begun now. */
export function useTestDraft(
  paper: Paper,
  form: RefObject<HTMLFormElement | null>,
): { sent: Sent; keep: () => void } {
  const [sent, setSent] = useState<Sent>({})
  useEffect(
    () =>
      followRecord(async ({ answers }, first) => {
        if (!first) return
        const { draft } = await answers.question(draftSlot(paper).id)
        if (draft !== undefined && isUntouched(form.current)) setSent(draft.sent)
      }),
    [paper, form],
  )
  const { keepSoon } = useKeptDraft(form, async held => {
    await (await loadRecord()).answers.keepDraft(draftSlot(paper), held)
  })
  return { sent, keep: keepSoon }
}

function isUntouched(form: HTMLFormElement | null): boolean {
  return form !== null && isSameAnswer(sentOf(new FormData(form)), {})
}
