import 'server-only'
import { Kysely, PostgresDialect } from 'kysely'
import type { Database, Ears } from './database'
import { openNotices } from './notices'
import type { Schema } from './schema'

const CONNECTIONS = 10
const PATIENCE_MS = 5000
/** PostgreSQL’s number for its 64-bit integer type, which the driver would give as text. */
const INT8 = 20

/** Opens a pool of connections, and one that hears what other processes change. */
export async function openPostgres(url: string, ears: Ears): Promise<Database> {
  const { default: pg } = await import('pg')
  pg.types.setTypeParser(INT8, Number)
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: PATIENCE_MS,
  })
  // A connection that breaks while it is idle is replaced at the next query.
  pool.on('error', () => undefined)
  const queries = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
  const notices = openNotices(() => new pg.Client({ connectionString: url }), pool, ears)
  return {
    kind: 'postgres',
    queries,
    notices,
    scrub: async () => {
      for (const table of SCRUBBED) await pool.query(`vacuum ${table}`)
    },
    close: async () => {
      await notices.close()
      await queries.destroy()
    },
  }
}

const SCRUBBED = ['classes', 'rooms', 'events', 'participants', 'answers', 'ballots'] as const
