import 'server-only'
import type { Charter } from '@/classroom/charter'
import { newCode } from '@/classroom/code'
import type { Database } from './database'
import type { Schema } from './schema'
import { chance, hashOf, newId, newSecret } from '@/server/classroom/secrets'

export type Class = Schema['classes']

const DEFAULT_DAYS = 30
const DAY_MS = 86_400_000

/** Makes a class. `secret` is told once, here; what is kept of it is a hash. */
export async function createClass(
  { queries }: Database,
  title: string,
  now: number,
): Promise<{ made: Class; secret: string }> {
  const secret = newSecret()
  const made = {
    id: newId(),
    title,
    key_hash: hashOf(secret),
    created_at: now,
    days: DEFAULT_DAYS,
    erased_at: now + DEFAULT_DAYS * DAY_MS,
  }
  await queries.insertInto('classes').values(made).execute()
  return { made, secret }
}

export function findClass({ queries }: Database, id: string): Promise<Class | undefined> {
  return queries.selectFrom('classes').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Has a class erased so many days after it was made; at once, by the next sweep, where they are over. */
export async function setDays(
  { queries }: Database,
  { id, created_at }: Class,
  days: number,
): Promise<number> {
  const erased_at = created_at + days * DAY_MS
  await queries.updateTable('classes').set({ days, erased_at }).where('id', '=', id).execute()
  return erased_at
}

const DRAWS = 20

/** Makes a room of a class, under a code that no other has. */
export async function createRoom(
  { queries }: Database,
  owner: string,
  wanted: Omit<Charter, 'id' | 'code'>,
): Promise<Charter> {
  for (let draw = 0; draw < DRAWS; draw++) {
    const charter: Charter = { ...wanted, id: newId(), code: newCode(chance) }
    const { id, code } = charter
    const row = { id, code, class: owner, charter: JSON.stringify(charter), version: 0 }
    const { numInsertedOrUpdatedRows } = await queries
      .insertInto('rooms')
      .values({ ...row, ballot_secret: newSecret(), ended_at: null })
      .onConflict(conflict => conflict.column('code').doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows === 1n) return charter
  }
  throw new Error('No free code was found for a room.')
}

export function findRoomByCode({ queries }: Database, code: string) {
  return queries.selectFrom('rooms').select('id').where('code', '=', code).executeTakeFirst()
}

/** The rooms of a class, with how many came in. */
export function listRooms({ queries }: Database, owner: string) {
  return queries
    .selectFrom('rooms')
    .leftJoin('participants', 'participants.room', 'rooms.id')
    .select(({ fn }) => [
      'rooms.id',
      'rooms.charter',
      'rooms.ended_at',
      fn.count<number>('participants.id').as('people'),
    ])
    .where('rooms.class', '=', owner)
    .groupBy(['rooms.id', 'rooms.charter', 'rooms.ended_at'])
    .execute()
}
