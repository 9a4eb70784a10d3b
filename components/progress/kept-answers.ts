import type { Answered } from '@/quiz/answer'
import type { Attempt } from '@/quiz/attempt'
import { attemptOf } from '@/quiz/attempts'
import type { PublicQuestion } from '@/quiz/question'
import type { Draft, KeptAnswer } from './progress-database'
import type { ProgressStore } from './progress-store'

/** All that is known of one question. */
export type QuestionRecord = { answer?: KeptAnswer; draft?: Draft; attempts: Attempt[] }

/** The answers that are shown again after a reload, and those that were begun. What this page changed is held in memory. */
export class KeptAnswers {
  private readonly answers = new Map<string, KeptAnswer | undefined>()
  private readonly drafts = new Map<string, Draft | undefined>()
  private found: Promise<[string[], string[]]> | undefined
  private readonly store: ProgressStore

  constructor(store: ProgressStore) {
    this.store = store
    store.onForget(() => {
      this.answers.clear()
      this.drafts.clear()
      this.found = undefined
    })
  }

  async question(id: string): Promise<QuestionRecord> {
    const slot = slotOf(id)
    const [answers, drafts] = await this.keys()
    const foundAnswer = answers.includes(slot) && this.store.find(db => db.get('answers', slot))
    const foundDraft = drafts.includes(slot) && this.store.find(db => db.get('drafts', slot))
    const [keptAnswer, keptDraft] = [await foundAnswer, await foundDraft]
    const answer = this.answers.has(slot) ? this.answers.get(slot) : keptAnswer
    const draft = this.drafts.has(slot) ? this.drafts.get(slot) : keptDraft
    return {
      attempts: this.store.attempts.filter(attempt => attempt.question === id),
      ...(answer && answer.question === id && { answer }),
      ...(draft && draft.question === id && { draft }),
    }
  }

  /** For which questions the database has an answer and a draft: asked once, since a lesson asks for twenty. */
  private keys(): Promise<[string[], string[]]> {
    this.found ??= this.store
      .find(db => Promise.all([db.getAllKeys('answers'), db.getAllKeys('drafts')]))
      .then(keys => keys ?? [[], []])
    return this.found
  }

  async keepAnswer(question: PublicQuestion, state: Answered, at: string): Promise<void> {
    const slot = slotOf(question.id)
    const answer = { question: question.id, version: question.version, at, state, ticks: [] }
    this.answers.set(slot, answer)
    this.drafts.set(slot, undefined)
    await this.store.addAttempt(attemptOf(question, state, at))
    await this.store.write(change => [
      change.objectStore('answers').put(answer, slot),
      change.objectStore('drafts').delete(slot),
    ])
    this.store.tell(question.id)
  }

  async keepTicks(id: string, ticks: string[]): Promise<void> {
    const { answer } = await this.question(id)
    if (answer === undefined) return
    const ticked = { ...answer, ticks }
    this.answers.set(slotOf(id), ticked)
    await this.store.write(change => [change.objectStore('answers').put(ticked, slotOf(id))])
    this.store.tell(id)
  }

  /** Forgets the answer that is shown, so that the question can be answered again. Its attempts stay. */
  async startAgain(id: string): Promise<void> {
    this.answers.set(slotOf(id), undefined)
    await this.store.write(change => [change.objectStore('answers').delete(slotOf(id))])
    this.store.tell(id)
  }

  async keepDraft(
    question: Pick<PublicQuestion, 'id' | 'version'>,
    sent: Draft['sent'],
  ): Promise<void> {
    const draft = { question: question.id, version: question.version, sent }
    this.drafts.set(slotOf(question.id), draft)
    await this.store.write(change => [change.objectStore('drafts').put(draft, slotOf(question.id))])
  }

  async dropDraft(id: string): Promise<void> {
    this.drafts.set(slotOf(id), undefined)
    await this.store.write(change => [change.objectStore('drafts').delete(slotOf(id))])
  }
}

/** Questions made from the ledger are without end: of them, the last answer alone is kept to be shown again. */
function slotOf(question: string): string {
  return question.startsWith('gen-') ? 'practice' : question
}
