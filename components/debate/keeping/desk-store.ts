import { newestFirst, summaryOf, type Document, type Summary } from '@/debate/keep/document'
import type { Bodies, Kind } from '@/debate/keep/kinds'
import { merge } from '@/debate/keep/merge'
import { SCHEMAS } from '@/debate/keep/schemas'
import { openDeskDatabase, type DeskDatabase } from './desk-database'

/** Why what is done stays in this page only: the browser refuses storage, or has no room left. */
export type Trouble = 'refused' | 'full'

/** What one tab tells the others, and a store its listeners. */
export type Change = { kind: Kind; id: string; version: number }

export type Finding<K extends Kind> =
  | { state: 'missing' }
  /** It is there, and is not what this kind of document must look like. */
  | { state: 'unreadable'; raw: unknown }
  | { state: 'found'; document: Document<K> }

/** How many earlier states of a document are kept. */
const MOST_VERSIONS = 40

/**
 * The debater’s documents: in the browser’s database, which all tabs share, and in memory, where what could not be kept
 * stays until the page is closed. `trouble` says why it could not.
 */
export class DeskStore {
  trouble: Trouble | undefined
  /** Writes of open documents what is not written yet. */
  readonly beforeExport = new Set<() => Promise<void>>()
  private readonly listeners = new Set<(change: Change) => void>()
  /** What the database did not take. */
  private readonly unkept = new Map<string, Document>()
  private db: DeskDatabase | undefined
  private tabs: BroadcastChannel | undefined

  async open(): Promise<this> {
    try {
      this.db = await openDeskDatabase()
      this.tabs = new BroadcastChannel('debate')
      this.tabs.onmessage = (event: MessageEvent<Change>) => this.announce(event.data)
    } catch {
      this.trouble = 'refused'
    }
    return this
  }

  listen(listener: (change: Change) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  async list(kind: Kind): Promise<Summary[]> {
    return (await this.all(kind)).map(summaryOf).sort(newestFirst)
  }

  /** Every document, or all of one kind. */
  async all(kind?: Kind): Promise<Document[]> {
    const kept =
      kind === undefined
        ? await this.db?.getAll('documents')
        : await this.db?.getAllFromIndex('documents', 'kind', kind)
    const documents = new Map((kept ?? []).map(document => [keyOf(document), document]))
    for (const [key, document] of this.unkept)
      if (kind === undefined || document.kind === kind) documents.set(key, document)
    return [...documents.values()]
  }

  async read<K extends Kind>(kind: K, id: string): Promise<Finding<K>> {
    const found =
      this.unkept.get(keyOf({ kind, id })) ?? (await this.db?.get('documents', [kind, id]))
    if (found === undefined) return { state: 'missing' }
    const document = readAs(kind, found)
    return document === undefined
      ? { state: 'unreadable', raw: found }
      : { state: 'found', document }
  }

  /**
   * Keeps a body that was made from `base`, joined with what another tab has kept since. The earlier state goes among the
   * versions where `checkpoint` asks for it, and always where it was joined or cannot be read. Never rejects: `trouble` says what went wrong.
   */
  async save<K extends Kind>(
    key: { kind: K; id: string },
    body: Bodies[K],
    base: Document<K> | undefined,
    checkpoint: boolean,
  ): Promise<Document<K>> {
    const savedAt = new Date().toISOString()
    try {
      if (this.db === undefined) throw new Error('There is no database.')
      const document = await this.write(this.db, { ...key, body, savedAt }, base, checkpoint)
      this.unkept.delete(keyOf(key))
      if (this.unkept.size === 0) this.trouble = undefined
      this.tell(document)
      return document
    } catch (error) {
      const full = error instanceof DOMException && error.name === 'QuotaExceededError'
      this.trouble = full ? 'full' : 'refused'
      const document = { ...key, body, savedAt, version: (base?.version ?? 0) + 1 }
      this.unkept.set(keyOf(key), document)
      this.announce(document)
      return document
    }
  }

  /** Takes a document away; its last state stays among its versions. */
  async remove({ kind, id }: Pick<Document, 'kind' | 'id'>): Promise<void> {
    this.unkept.delete(keyOf({ kind, id }))
    const change = this.db?.transaction(['documents', 'versions'], 'readwrite')
    const document = await change?.objectStore('documents').get([kind, id])
    if (change === undefined || document === undefined) return
    await change.objectStore('versions').add({ kind, id, document })
    await change.objectStore('documents').delete([kind, id])
    await change.done
    this.tell(document)
  }

  /** Puts in a document from a file. The older of it and the one here goes among the versions, by when each was saved. */
  async bringIn(document: Document): Promise<void> {
    const { kind, id, savedAt, body } = document
    const own = await this.read(kind, id)
    if (own.state === 'found' && own.document.savedAt >= savedAt) {
      await this.db?.add('versions', { kind, id, document })
      return
    }
    await this.save({ kind, id }, body, own.state === 'found' ? own.document : undefined, true)
  }

  /** The earlier states of a document, newest first. */
  async versions<K extends Kind>(kind: K, id: string): Promise<Document<K>[]> {
    const kept = (await this.db?.getAllFromIndex('versions', 'document', [kind, id])) ?? []
    return kept.flatMap(({ document }) => readAs(kind, document) ?? []).reverse()
  }

  private async write<K extends Kind>(
    db: DeskDatabase,
    { kind, id, body, savedAt }: Omit<Document<K>, 'version'>,
    base: Document<K> | undefined,
    checkpoint: boolean,
  ): Promise<Document<K>> {
    const change = db.transaction(['documents', 'versions'], 'readwrite')
    // A failure is that of what is written below: heard here, so that it is not reported a second time.
    change.done.catch(() => undefined)
    const [documents, versions] = [change.objectStore('documents'), change.objectStore('versions')]
    const kept = await documents.get([kind, id])
    const current = kept === undefined ? undefined : readAs(kind, kept)
    const since = current !== undefined && base !== undefined && current.version !== base.version
    const joined = since ? merge(base.body, current.body, body) : body
    const version = Math.max(kept?.version ?? 0, base?.version ?? 0) + 1
    const document = { kind, id, savedAt, version, body: joined }
    if (kept !== undefined && (checkpoint || since || current === undefined)) {
      await versions.add({ kind, id, document: kept })
      const keys = await versions.index('document').getAllKeys([kind, id])
      await Promise.all(keys.slice(0, -MOST_VERSIONS).map(key => versions.delete(key)))
    }
    await documents.put(document)
    await change.done
    return document
  }

  private tell({ kind, id, version }: Change): void {
    this.tabs?.postMessage({ kind, id, version } satisfies Change)
    this.announce({ kind, id, version })
  }

  private announce(change: Change): void {
    for (const listener of this.listeners) listener(change)
  }
}

function keyOf({ kind, id }: Pick<Document, 'kind' | 'id'>): string {
  return `${kind}/${id}`
}

function readAs<K extends Kind>(kind: K, found: Document): Document<K> | undefined {
  const { data, success } = SCHEMAS[kind].safeParse(found.body)
  if (!success) return undefined
  return { kind, id: found.id, version: found.version, savedAt: found.savedAt, body: data }
}
