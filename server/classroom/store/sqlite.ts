import 'server-only'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Kysely, SqliteDialect } from 'kysely'
import type { Database } from './database'
import type { Schema } from './schema'

/** The one file that a school’s rooms are in. */
const FILE = 'classroom.sqlite'

/**
 * Opens the file, and makes it. `synchronous = FULL` makes each commit wait for the disk: an answer that was acknowledged
 * survives a power cut. `secure_delete` overwrites what is erased.
 */
export async function openSqlite(folder: string): Promise<Database> {
  // Compiled code, loaded only where a room is used.
  const { default: Sqlite } = await import('better-sqlite3')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = new Sqlite(join(folder, FILE))
  for (const pragma of [
    'journal_mode = WAL',
    'synchronous = FULL',
    'foreign_keys = ON',
    'secure_delete = ON',
    'busy_timeout = 5000',
  ])
    file.pragma(pragma)
  const queries = new Kysely<Schema>({ dialect: new SqliteDialect({ database: file }) })
  return {
    kind: 'sqlite',
    queries,
    notices: { send: () => undefined, say: () => undefined, close: () => Promise.resolve() },
    scrub: () => Promise.resolve(void file.pragma('wal_checkpoint(TRUNCATE)')),
    close: () => queries.destroy(),
  }
}
