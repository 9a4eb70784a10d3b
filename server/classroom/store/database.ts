import 'server-only'
import { Kysely, Migrator } from 'kysely'
import { MIGRATIONS } from './migrations'
import type { Queries, Schema } from './schema'

/** Where the rooms are kept: one file in a folder, or a PostgreSQL server by its URL. */
export type Store = { kind: 'sqlite'; folder: string } | { kind: 'postgres'; url: string }

export type Database = {
  kind: Store['kind']
  queries: Queries
  /** Tells other processes which rooms changed, and is told; does nothing where there is one process. */
  notices: Notices
  /** Makes what was deleted unreadable on the disk too, as far as the database can. */
  scrub: () => Promise<void>
  close: () => Promise<void>
}

export type Notices = {
  send: (room: string, version: number) => void
  /** Says something of a moment, of which nothing is kept, in texts of at most 7000 bytes without line breaks. */
  say: (texts: readonly string[]) => void
  close: () => Promise<void>
}

/** What other processes, and this one, tell. */
export type Ears = {
  /** A room’s change, and its version; 0 where the room is gone. */
  onNotice: (room: string, version: number) => void
  onSaying: (text: string) => void
}

/** Opens a database and brings its schema up to date. Rejects where it cannot be reached or read. */
export async function openDatabase(store: Store, ears: Ears): Promise<Database> {
  const database = await connect(store, ears)
  try {
    await migrate(database.queries)
    return database
  } catch (error) {
    // Else its listener would go on trying beside that of the next attempt.
    await database.close()
    throw error
  }
}

async function connect(store: Store, ears: Ears): Promise<Database> {
  switch (store.kind) {
    case 'sqlite': {
      const { openSqlite } = await import('./sqlite')
      return openSqlite(store.folder)
    }
    case 'postgres': {
      const { openPostgres } = await import('./postgres')
      return openPostgres(store.url, ears)
    }
  }
}

async function migrate(queries: Kysely<Schema>): Promise<void> {
  const migrator = new Migrator({
    db: queries,
    provider: { getMigrations: () => Promise.resolve(MIGRATIONS) },
  })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
}

/** The store that the environment asks for: DATABASE_URL, or a file under DATA_DIR, which is `.data` by default. */
export function storeOf(env: Readonly<Record<string, string | undefined>>): Store {
  const url = env.DATABASE_URL
  if (url !== undefined && url !== '') return { kind: 'postgres', url }
  return { kind: 'sqlite', folder: env.DATA_DIR ?? '.data' }
}
