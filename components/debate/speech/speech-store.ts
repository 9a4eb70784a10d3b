import { openDB, type DBSchema } from 'idb'
import type { Dismissal } from '@/debate/speech/mend'

/** A speech as it is kept. */
export type KeptSpeech = { text: string; dismissals: Dismissal[] }

/** Where a speech is kept between visits. Both reject where the browser refuses. */
export type SpeechStore = {
  load: () => Promise<KeptSpeech | undefined>
  save: (speech: KeptSpeech) => Promise<void>
}

type Schema = DBSchema & { speeches: { key: string; value: KeptSpeech } }
const ONLY = 'speech'

/** Keeps one speech in this browser. */
export const browserStore: SpeechStore = {
  load: async () => (await open()).get('speeches', ONLY),
  save: async speech => {
    await (await open()).put('speeches', speech, ONLY)
  },
}

let opened: ReturnType<typeof openDatabase> | undefined

function open() {
  opened ??= openDatabase().catch((error: unknown) => {
    opened = undefined
    throw error
  })
  return opened
}

function openDatabase() {
  return openDB<Schema>('speech', 1, {
    upgrade(db) {
      db.createObjectStore('speeches')
    },
  })
}
