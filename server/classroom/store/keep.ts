import 'server-only'
import type { Transaction } from 'kysely'
import type { Database } from './database'
import { rowsOf, type Kept } from './rows'
import type { Schema } from './schema'

/** SQLite takes at most 32,766 values in a statement; an answer has ten. */
const ROWS_AT_ONCE = 1000

/**
 * The version of a room, which stays the same for others until the transaction ends: what is decided now and kept next
 * is decided on all that was kept before. Undefined where the room is gone.
 */
export async function lockVersion(
  { kind }: Pick<Database, 'kind'>,
  transaction: Transaction<Schema>,
  room: string,
): Promise<number | undefined> {
  const row = await transaction
    .selectFrom('rooms')
    .select('version')
    .where('id', '=', room)
    // SQLite has one writer at a time, and no words for it.
    .$if(kind === 'postgres', query => query.forUpdate())
    .executeTakeFirst()
  return row?.version
}

/** Keeps what happened in a room. An answer, a ballot or a participant takes the place of an earlier one of the same key. */
export async function keep(
  transaction: Transaction<Schema>,
  room: string,
  kept: readonly Kept[],
): Promise<void> {
  const version = kept.at(-1)?.version
  if (version === undefined) return
  const { events, participants, answers, ballots } = rowsOf(room, kept)
  for (const some of chunks(events)) await transaction.insertInto('events').values(some).execute()
  for (const some of chunks(lastOfEach(participants, row => row.id)))
    await keepParticipants(transaction, some)
  for (const some of chunks(
    lastOfEach(answers, row => `${row.step}/${row.round}/${row.participant}`),
  ))
    await keepAnswers(transaction, some)
  for (const some of chunks(lastOfEach(ballots, row => `${row.step}/${row.voter}`)))
    await keepBallots(transaction, some)
  const end = kept.find(({ event }) => event.kind === 'ended')?.event
  if (end?.kind === 'ended') await forgetVoters(transaction, room, end.at)
  await transaction.updateTable('rooms').set({ version }).where('id', '=', room).execute()
}

async function keepParticipants(
  transaction: Transaction<Schema>,
  rows: Schema['participants'][],
): Promise<void> {
  await transaction
    .insertInto('participants')
    .values(rows)
    .onConflict(conflict =>
      conflict.columns(['room', 'id']).doUpdateSet(({ ref }) => ({
        name: ref('excluded.name'),
        team: ref('excluded.team'),
        joined_at: ref('excluded.joined_at'),
        version: ref('excluded.version'),
      })),
    )
    .execute()
}

async function keepAnswers(
  transaction: Transaction<Schema>,
  rows: Schema['answers'][],
): Promise<void> {
  await transaction
    .insertInto('answers')
    .values(rows)
    .onConflict(conflict =>
      conflict.columns(['room', 'step', 'round', 'participant']).doUpdateSet(({ ref }) => ({
        fields: ref('excluded.fields'),
        certainty: ref('excluded.certainty'),
        score: ref('excluded.score'),
        verdict: ref('excluded.verdict'),
        at: ref('excluded.at'),
        version: ref('excluded.version'),
      })),
    )
    .execute()
}

async function keepBallots(
  transaction: Transaction<Schema>,
  rows: Schema['ballots'][],
): Promise<void> {
  await transaction
    .insertInto('ballots')
    .values(rows)
    .onConflict(conflict =>
      conflict.columns(['room', 'step', 'voter']).doUpdateSet(({ ref }) => ({
        choice: ref('excluded.choice'),
        version: ref('excluded.version'),
      })),
    )
    .execute()
}

/** Once a room has ended, its ballots are numbers in its last event: who cast them goes, and what could mark them anew. */
async function forgetVoters(
  transaction: Transaction<Schema>,
  room: string,
  at: number,
): Promise<void> {
  await transaction.deleteFrom('ballots').where('room', '=', room).execute()
  await transaction
    .updateTable('rooms')
    .set({ ballot_secret: null, ended_at: at })
    .where('id', '=', room)
    .execute()
}

/** PostgreSQL refuses two rows of one key in a statement; only the last counts anyway. */
function lastOfEach<T>(rows: readonly T[], key: (row: T) => string): T[] {
  return [...new Map(rows.map(row => [key(row), row])).values()]
}

function chunks<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / ROWS_AT_ONCE) }, (_, i) =>
    rows.slice(i * ROWS_AT_ONCE, (i + 1) * ROWS_AT_ONCE),
  )
}
