import 'server-only'
import type { ExpressionBuilder } from 'kysely'
import type { Database } from './database'
import { answeredOf, eventOf, joinedOf, votedOf, type Kept } from './rows'
import type { Queries, Schema } from './schema'

/**
 * All that happened in a room after a version, in its order. Four reads: within a transaction that holds the room’s version,
 * or that sees one moment, lest something come between them.
 */
export async function readSince(queries: Queries, room: string, version: number): Promise<Kept[]> {
  const newer = (
    eb: ExpressionBuilder<Schema, 'events' | 'participants' | 'answers' | 'ballots'>,
  ) => eb.and([eb('room', '=', room), eb('version', '>', version)])
  const events = await queries.selectFrom('events').selectAll().where(newer).execute()
  const people = await queries.selectFrom('participants').selectAll().where(newer).execute()
  const answers = await queries.selectFrom('answers').selectAll().where(newer).execute()
  const ballots = await queries.selectFrom('ballots').selectAll().where(newer).execute()
  return [
    ...events.map(eventOf),
    ...people.map(joinedOf),
    ...answers.map(answeredOf),
    ...ballots.map(votedOf),
  ].sort((a, b) => a.version - b.version)
}

/** What a room is at one moment: its row, and what happened after a version. Undefined where there is no such room. */
export async function readRoom(
  { kind, queries }: Pick<Database, 'kind' | 'queries'>,
  id: string,
  since: number,
): Promise<{ row: RoomRow; kept: Kept[] } | undefined> {
  const reading = queries.transaction()
  // SQLite’s transactions see one moment anyway.
  const atOneMoment = kind === 'postgres' ? reading.setIsolationLevel('repeatable read') : reading
  return atOneMoment.execute(async transaction => {
    const row = await transaction
      .selectFrom('rooms')
      .innerJoin('classes', 'classes.id', 'rooms.class')
      .selectAll('rooms')
      .select('classes.erased_at')
      .where('rooms.id', '=', id)
      .executeTakeFirst()
    return row && { row, kept: await readSince(transaction, id, since) }
  })
}

export type RoomRow = Schema['rooms'] & Pick<Schema['classes'], 'erased_at'>
