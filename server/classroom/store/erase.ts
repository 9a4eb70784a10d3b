import 'server-only'
import type { Transaction } from 'kysely'
import type { Database } from './database'
import type { Schema } from './schema'

/** What was erased: rows by table. `rooms` are the ids of those that are gone. */
export type Erased = { at: number; rows: Record<string, number>; rooms: string[] }

const OF_ROOMS = ['events', 'participants', 'answers', 'ballots'] as const

/** Erases a class, with all its rooms and all that is in them. */
export async function eraseClass(database: Database, id: string, now: number): Promise<Erased> {
  const erased = await database.queries.transaction().execute(async transaction => {
    const rooms = await idsOf(transaction, id)
    const rows = await eraseRooms(transaction, rooms)
    const classes = await transaction.deleteFrom('classes').where('id', '=', id).executeTakeFirst()
    return { at: now, rows: { ...rows, classes: Number(classes.numDeletedRows) }, rooms }
  })
  await database.scrub()
  return erased
}

/** Erases one room. */
export async function eraseRoom(database: Database, id: string, now: number): Promise<Erased> {
  const rows = await database.queries
    .transaction()
    .execute(transaction => eraseRooms(transaction, [id]))
  await database.scrub()
  return { at: now, rows, rooms: [id] }
}

/** Erases every class whose time is over. */
export async function eraseOverdue(database: Database, now: number): Promise<Erased[]> {
  const overdue = await database.queries
    .selectFrom('classes')
    .select('id')
    .where('erased_at', '<=', now)
    .execute()
  const erased: Erased[] = []
  for (const { id } of overdue) erased.push(await eraseClass(database, id, now))
  return erased
}

async function idsOf(transaction: Transaction<Schema>, owner: string): Promise<string[]> {
  const rows = await transaction
    .selectFrom('rooms')
    .select('id')
    .where('class', '=', owner)
    .execute()
  return rows.map(row => row.id)
}

async function eraseRooms(
  transaction: Transaction<Schema>,
  rooms: readonly string[],
): Promise<Record<string, number>> {
  const rows: Record<string, number> = {}
  if (rooms.length === 0) return rows
  // A row of a room that is being written to waits here; what comes later finds no room.
  await transaction
    .updateTable('rooms')
    .set({ ballot_secret: null })
    .where('id', 'in', rooms)
    .execute()
  for (const table of OF_ROOMS) {
    const { numDeletedRows } = await transaction
      .deleteFrom(table)
      .where('room', 'in', rooms)
      .executeTakeFirst()
    rows[table] = Number(numDeletedRows)
  }
  const gone = await transaction.deleteFrom('rooms').where('id', 'in', rooms).executeTakeFirst()
  rows.rooms = Number(gone.numDeletedRows)
  return rows
}
