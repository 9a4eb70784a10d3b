import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { Document } from '@/debate/keep/document'

type Schema = DBSchema & {
  documents: { key: [string, string]; value: Document; indexes: { kind: string } }
  /** Earlier states of documents, to go back to. */
  versions: {
    key: number
    value: { kind: string; id: string; document: Document }
    indexes: { document: [string, string] }
  }
}
export type DeskDatabase = IDBPDatabase<Schema>

/** The debater’s documents in this browser. Rejects where the browser refuses storage. */
export function openDeskDatabase(): Promise<DeskDatabase> {
  return openDB<Schema>('debate', 1, {
    upgrade(db) {
      const documents = db.createObjectStore('documents', { keyPath: ['kind', 'id'] })
      documents.createIndex('kind', 'kind')
      const versions = db.createObjectStore('versions', { autoIncrement: true })
      versions.createIndex('document', ['kind', 'id'])
    },
  })
}
