import 'server-only'
import { sql, type Kysely, type Migration } from 'kysely'

/** One list for both databases, applied in the order of the names. What is in it once is never changed: add to it. */
export const MIGRATIONS: Record<string, Migration> = {
  '0001-rooms': { up: makeRooms },
}

async function makeRooms(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('classes')
    .addColumn('id', 'text', it => it.primaryKey())
    .addColumn('title', 'text', it => it.notNull())
    .addColumn('key_hash', 'text', it => it.notNull())
    .addColumn('created_at', 'bigint', it => it.notNull())
    .addColumn('days', 'integer', it => it.notNull())
    .addColumn('erased_at', 'bigint', it => it.notNull())
    .execute()
  await db.schema
    .createTable('rooms')
    .addColumn('id', 'text', it => it.primaryKey())
    .addColumn('class', 'text', it => it.notNull().references('classes.id'))
    .addColumn('code', 'text', it => it.notNull().unique())
    .addColumn('charter', 'text', it => it.notNull())
    .addColumn('version', 'bigint', it => it.notNull().defaultTo(0))
    .addColumn('ballot_secret', 'text')
    .addColumn('ended_at', 'bigint')
    .execute()
  await makeContents(db)
  for (const [table, column] of INDEXED)
    await db.schema.createIndex(`${table}_${column}`).on(table).column(column).execute()
}

const INDEXED = [
  ['classes', 'erased_at'],
  ['rooms', 'class'],
] as const

/** What happens in a room. `version` orders it over all four tables. */
async function makeContents(db: Kysely<unknown>): Promise<void> {
  const inRoom = (name: string) =>
    db.schema
      .createTable(name)
      .addColumn('room', 'text', it => it.notNull().references('rooms.id'))
      .addColumn('version', 'bigint', it => it.notNull())
  await inRoom('events')
    .addColumn('event', 'text', it => it.notNull())
    .addPrimaryKeyConstraint('events_key', ['room', 'version'])
    .execute()
  await inRoom('participants')
    .addColumn('id', 'text', it => it.notNull())
    .addColumn('name', 'text', it => it.notNull())
    .addColumn('team', 'integer', it => it.notNull())
    .addColumn('joined_at', 'bigint', it => it.notNull())
    .addPrimaryKeyConstraint('participants_key', ['room', 'id'])
    .execute()
  await inRoom('answers')
    .addColumn('step', 'text', it => it.notNull())
    .addColumn('round', 'integer', it => it.notNull())
    .addColumn('participant', 'text', it => it.notNull())
    .addColumn('fields', 'text', it => it.notNull())
    .addColumn('certainty', 'text')
    .addColumn('score', sql`double precision`)
    .addColumn('verdict', 'text')
    .addColumn('at', 'bigint', it => it.notNull())
    .addPrimaryKeyConstraint('answers_key', ['room', 'step', 'round', 'participant'])
    .execute()
  await inRoom('ballots')
    .addColumn('step', 'text', it => it.notNull())
    .addColumn('voter', 'text', it => it.notNull())
    .addColumn('choice', 'text', it => it.notNull())
    .addPrimaryKeyConstraint('ballots_key', ['room', 'step', 'voter'])
    .execute()
  for (const table of ['participants', 'answers', 'ballots'])
    await db.schema.createIndex(`${table}_version`).on(table).columns(['room', 'version']).execute()
}
