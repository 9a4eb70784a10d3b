import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb'
import type { Answered } from '@/quiz/answer'
import type { Attempt } from '@/quiz/attempt'
import type { SectionRead, Settings } from '@/quiz/progress'
import type { Sitting } from '@/quiz/sitting'

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
  sittings: { key: number; value: Sitting }
  settings: { key: string; value: Settings }
  answers: { key: string; value: KeptAnswer }
  drafts: { key: string; value: Draft }
}
export type ProgressDatabase = IDBPDatabase<Schema>

export const STORES = ['attempts', 'read', 'sittings', 'settings', 'answers', 'drafts'] as const
type Store = (typeof STORES)[number]
export type ProgressChange = IDBPTransaction<Schema, Store[], 'readwrite'>

/** Another tab holds the database open for an older version of the app. */
export class Blocked extends Error {}

/**
 * The learner’s database in this browser. Rejects where the browser refuses storage, and with `Blocked` where an older
 * page is in the way.
 */
export function openDatabase(): Promise<ProgressDatabase> {
  return new Promise((resolve, reject) => {
    openDB<Schema>('progress', 2, {
      upgrade(db, before) {
        if (before < 1) createFirst(db)
        db.createObjectStore('sittings', { autoIncrement: true })
      },
      blocked: () => reject(new Blocked('An older page holds the record of progress.')),
      blocking: (_now, _wanted, event) => {
        if (event.target instanceof IDBDatabase) event.target.close()
      },
    }).then(resolve, reject)
  })
}

function createFirst(db: ProgressDatabase) {
  db.createObjectStore('attempts', { autoIncrement: true })
  db.createObjectStore('read', { keyPath: ['lesson', 'section'] })
  db.createObjectStore('settings')
  db.createObjectStore('answers')
  db.createObjectStore('drafts')
}
