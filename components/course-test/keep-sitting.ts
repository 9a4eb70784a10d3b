import { loadRecord } from '@/components/progress/learner-record'
import type { Paper, TestAnswer } from '@/quiz/sitting'
import { draftSlot } from './use-test-draft'

/** Papers that are in the record, so that none is kept twice. */
const kept = new WeakSet<object>()

/** Puts a paper that was handed in into this browser’s record, in place of its draft. */
export async function keepSitting(paper: Paper, handedIn: { answers: TestAnswer[] }) {
  if (kept.has(handedIn)) return
  kept.add(handedIn)
  const { store, answers } = await loadRecord()
  await answers.dropDraft(draftSlot(paper).id)
  await store.addSitting({ paper, at: new Date().toISOString(), answers: handedIn.answers })
}
