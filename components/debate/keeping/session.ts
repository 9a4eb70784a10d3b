import type { Document } from '@/debate/keep/document'
import type { Bodies, Kind } from '@/debate/keep/kinds'
import { changePath } from '@/debate/keep/change-path'
import { merge } from '@/debate/keep/merge'
import { same } from '@/debate/keep/same'
import type { Change, DeskStore } from './desk-store'

/** How long a change may wait before it is written, in milliseconds: what a fault can lose. */
const WRITE_WITHIN = 300
/** Typing in one place is undone as one, as long as its pauses are shorter than this, in milliseconds. */
const ONE_STEP = 800
/** How long after an earlier state was set aside the next one is, in milliseconds. */
const CHECKPOINT_EVERY = 120_000
const MOST_STEPS = 200

type Step<B> = { before: B; after: B; at: number; path: string | undefined }
export type Saving = 'saved' | 'saving' | 'failed'

/** One open document: what is on the screen, written soon after each change and joined with what other tabs write. */
export class Session<K extends Kind> {
  body: Bodies[K]
  saving: Saving = 'saved'
  private readonly store: DeskStore
  private kept: Document<K>
  private past: Step<Bodies[K]>[] = []
  private future: Step<Bodies[K]>[] = []
  private timer: ReturnType<typeof setTimeout> | undefined
  private writing: Promise<void> | undefined
  private checkpointAt = 0
  private readonly listeners = new Set<() => void>()

  constructor(store: DeskStore, document: Document<K>) {
    this.store = store
    this.kept = document
    this.body = document.body
  }

  get savedAt(): string {
    return this.kept.savedAt
  }
  get canUndo(): boolean {
    return this.past.length > 0
  }
  get canRedo(): boolean {
    return this.future.length > 0
  }

  /** Follows the other tabs, and writes at once when the page goes away. Returns how to stop. */
  follow(listener: () => void): () => void {
    this.listeners.add(listener)
    const stop = this.store.listen(change => void this.hear(change))
    const settle = () => this.flush()
    const flush = () => void settle()
    this.store.beforeExport.add(settle)
    addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', flush)
    return () => {
      this.listeners.delete(listener)
      stop()
      this.store.beforeExport.delete(settle)
      removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', flush)
      flush()
    }
  }

  change(next: (body: Bodies[K]) => Bodies[K]): void {
    const after = next(this.body)
    if (after !== this.body) this.commit(after, changePath(this.body, after))
  }

  /** A change that is undone by itself, however soon it comes after another in the same place. */
  step(next: (body: Bodies[K]) => Bodies[K]): void {
    const after = next(this.body)
    if (after !== this.body) this.commit(after, undefined)
  }

  private commit(after: Bodies[K], path: string | undefined): void {
    const before = this.body
    const at = Date.now()
    const last = this.past.at(-1)
    const isTyping = path !== undefined && path === last?.path && last.after === before
    if (isTyping && at - last.at < ONE_STEP)
      this.past = [...this.past.slice(0, -1), { before: last.before, after, at, path }]
    else this.past = [...this.past.slice(-MOST_STEPS), { before, after, at, path }]
    this.future = []
    this.show(after)
  }

  /** Takes the last change back, and leaves standing what another tab has changed since. */
  undo(): void {
    const step = this.past.pop()
    if (step === undefined) return
    this.future.push(step)
    this.show(merge(step.after, this.body, step.before))
  }

  redo(): void {
    const step = this.future.pop()
    if (step === undefined) return
    this.past.push(step)
    this.show(merge(step.before, this.body, step.after))
  }

  /** Writes what is not written yet. */
  async flush(): Promise<void> {
    clearTimeout(this.timer)
    this.timer = undefined
    while (this.writing !== undefined) await this.writing
    if (this.body === this.kept.body) return
    this.writing = this.write(this.body).finally(() => {
      this.writing = undefined
    })
    await this.writing
  }

  private async write(mine: Bodies[K]): Promise<void> {
    const checkpoint = Date.now() - this.checkpointAt > CHECKPOINT_EVERY
    if (checkpoint) this.checkpointAt = Date.now()
    const document = await this.store.save(this.kept, mine, this.kept, checkpoint)
    this.kept = document
    if (this.body === mine) this.body = document.body
    else this.body = merge(mine, document.body, this.body)
    this.saving = this.store.trouble === undefined ? 'saved' : 'failed'
    if (this.body !== document.body) this.schedule()
    this.notify()
  }

  private show(body: Bodies[K]): void {
    this.body = body
    this.schedule()
    this.notify()
  }

  private schedule(): void {
    this.saving = 'saving'
    this.timer ??= setTimeout(() => void this.flush(), WRITE_WITHIN)
  }

  private async hear({ kind, id, version }: Change): Promise<void> {
    if (kind !== this.kept.kind || id !== this.kept.id || version <= this.kept.version) return
    await this.writing
    const found = await this.store.read(this.kept.kind, id)
    if (found.state !== 'found' || found.document.version <= this.kept.version) return
    const base = this.kept.body
    const theirs = found.document.body
    this.kept = found.document
    this.body = same(base, this.body) ? theirs : merge(base, theirs, this.body)
    if (this.body !== theirs) this.schedule()
    this.notify()
  }

  private notify(): void {
    for (const listener of this.listeners) listener()
  }
}
