import type { Attempt } from '@/quiz/attempt'
import type { Progress, SectionRead, Settings } from '@/quiz/progress'
import type { Sitting } from '@/quiz/sitting'
import {
  Blocked,
  openDatabase,
  STORES,
  type ProgressChange,
  type ProgressDatabase,
} from './progress-database'

/** Why what is done stays in this page only: the browser refuses storage, has no room left, or holds it for an older page. */
export type Trouble = 'refused' | 'full' | 'blocked'

/** Told of each change: of one question’s record, or of anything. */
type Listener = (question?: string) => void

/** What one tab tells the others. */
type Message = { question: string | undefined }

/**
 * The learner’s record. It is held in memory and written through to the browser’s database, and other tabs are told.
 * Where the database is refused or full, what is new stays in memory, and `trouble` says why.
 */
export class ProgressStore {
  trouble: Trouble | undefined
  attempts: Attempt[] = []
  read: SectionRead[] = []
  sittings: Sitting[] = []
  settings: Settings | undefined
  /** Empties what is held in memory of the database beside this. */
  private readonly forgetters = new Set<() => void>()
  private readonly listeners = new Set<Listener>()
  private db: ProgressDatabase | undefined
  private tabs: BroadcastChannel | undefined

  async open(): Promise<this> {
    try {
      this.db = await openDatabase()
      // Listens before it reads, so that no change of another tab falls between the two.
      this.tabs = new BroadcastChannel('progress')
      this.tabs.onmessage = (event: MessageEvent<Message>) => void this.hear(event.data)
      await this.load(this.db)
    } catch (error) {
      this.trouble = error instanceof Blocked ? 'blocked' : 'refused'
    }
    return this
  }

  listen(listener: Listener): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  onForget(forget: () => void) {
    this.forgetters.add(forget)
  }

  async addAttempt(attempt: Attempt): Promise<void> {
    this.attempts = [...this.attempts, attempt]
    await this.write(change => [change.objectStore('attempts').add(attempt)])
  }

  async markRead(section: SectionRead): Promise<void> {
    const { lesson, section: id } = section
    if (this.read.some(one => one.lesson === lesson && one.section === id)) return
    this.read = [...this.read, section]
    await this.write(change => [change.objectStore('read').put(section)])
    this.tell()
  }

  async addSitting(sitting: Sitting): Promise<void> {
    this.sittings = [...this.sittings, sitting]
    await this.write(change => [change.objectStore('sittings').add(sitting)])
    this.tell()
  }

  async changeSettings(settings: Settings): Promise<void> {
    this.settings = settings
    await this.write(change => [change.objectStore('settings').put(settings, 'settings')])
    this.tell()
  }

  /** Puts another record in the place of this one. */
  async replace({ attempts, read, sittings, settings }: Progress): Promise<void> {
    Object.assign(this, { attempts, read, sittings, settings })
    await this.write(change => [
      change.objectStore('attempts').clear(),
      change.objectStore('read').clear(),
      change.objectStore('sittings').clear(),
      ...attempts.map(attempt => change.objectStore('attempts').add(attempt)),
      ...read.map(section => change.objectStore('read').put(section)),
      ...sittings.map(sitting => change.objectStore('sittings').add(sitting)),
      change.objectStore('settings').put(settings, 'settings'),
    ])
    this.tell()
  }

  async erase(): Promise<void> {
    Object.assign(this, { attempts: [], read: [], sittings: [], settings: undefined })
    this.forgetters.forEach(forget => forget())
    await this.write(change => STORES.map(name => change.objectStore(name).clear()))
    this.tell()
  }

  /** Reads from the database; undefined where there is none, or it cannot be read any more. */
  async find<T>(look: (db: ProgressDatabase) => Promise<T>): Promise<T | undefined> {
    if (this.db === undefined) return undefined
    return look(this.db).catch(() => {
      this.trouble = 'refused'
      return undefined
    })
  }

  /** Writes all or nothing. Where that fails, the trouble is told, and memory has it. */
  async write(work: (change: ProgressChange) => Promise<unknown>[]): Promise<void> {
    if (this.db === undefined) return
    try {
      const change = this.db.transaction(STORES, 'readwrite')
      const asked = work(change)
      // Nothing more is to come: a page that is being left has no time to say so later.
      change.commit()
      await Promise.all([...asked, change.done])
      noteRecord()
    } catch (error) {
      const full = error instanceof DOMException && error.name === 'QuotaExceededError'
      this.trouble = full ? 'full' : 'refused'
    }
  }

  tell(question?: string) {
    if (this.trouble === undefined) this.tabs?.postMessage({ question } satisfies Message)
    for (const listener of this.listeners) listener(question)
  }

  private async load(db: ProgressDatabase): Promise<void> {
    const [attempts, read, sittings, settings] = await Promise.all([
      db.getAll('attempts'),
      db.getAll('read'),
      db.getAll('sittings'),
      db.get('settings', 'settings'),
    ])
    Object.assign(this, { attempts, read, sittings, settings })
  }

  /** Another tab has changed the record. A tab that could not keep all of its own goes on alone. */
  private async hear({ question }: Message): Promise<void> {
    if (this.db === undefined || this.trouble !== undefined) return
    await this.load(this.db)
    this.forgetters.forEach(forget => forget())
    for (const listener of this.listeners) listener(question)
  }
}

/** Tells the first script of the pages to come (server/front/on-touch.ts) that a learner’s record is kept here. */
function noteRecord() {
  try {
    localStorage.setItem('record', 'kept')
  } catch {
    // Storage is refused: those pages fetch their scripts when they are touched.
  }
}
