import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb'
import type { Answered } from '@/quiz/answer'
import type { Attempt } from '@/quiz/attempt'
import type { SectionRead, Settings } from '@/quiz/progress'

/** An answer with the feedback that it received, so that both are there after a reload. */
export type KeptAnswer = {
  question: string
  version: number
  /** When it was given. */
  at: string
  state: Answered
  /** What the learner ticked of a rubric. */
  ticks: string[]
}

/** An answer that was begun and not sent: the form, by field. */
export type Draft = { question: string; version: number; sent: Record<string, string[]> }

type Schema = DBSchema & {
  attempts: { key: number; value: Attempt }
  read: { key: [string, string]; value: SectionRead }
  settings: { key: string; value: Settings }
  answers: { key: string; value: KeptAnswer }
  drafts: { key: string; value: Draft }
}
export type ProgressDatabase = IDBPDatabase<Schema>

export const STORES = ['attempts', 'read', 'settings', 'answers', 'drafts'] as const
type Store = (typeof STORES)[number]
export type ProgressChange = IDBPTransaction<Schema, Store[], 'readwrite'>

/** The learner’s database in this browser. Rejects where the browser refuses storage. */
export function openDatabase(): Promise<ProgressDatabase> {
  return openDB<Schema>('progress', 1, {
    upgrade(db) {
      db.createObjectStore('attempts', { autoIncrement: true })
      db.createObjectStore('read', { keyPath: ['lesson', 'section'] })
      db.createObjectStore('settings')
      db.createObjectStore('answers')
      db.createObjectStore('drafts')
    },
  })
}
