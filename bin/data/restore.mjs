// @ts-check
import { mkdir } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { Stop } from '../ready/stop.mjs'
import { openFile, requireFile, roomsFile } from './place.mjs'

/** The tables of the rooms, those first that others refer to. */
const TABLES = ['classes', 'rooms', 'events', 'participants', 'answers', 'ballots']

/**
 * Brings a backup’s classes back, while the server runs or not: those that are gone or were never here. A class that is here
 * stays as it is, since it may have gone on.
 * @param {readonly string[]} args the backup
 * @param {NodeJS.ProcessEnv} env
 */
export async function restore([from], env) {
  if (from === undefined) throw new Stop('Say which backup: npm run restore -- path/to/it.sqlite')
  const [source, target] = [resolve(from), roomsFile(env)]
  requireFile(source, 'The backup')
  await mkdir(dirname(target), { recursive: true })
  const file = await openFile(target)
  file.pragma('foreign_keys = ON')
  file.pragma('busy_timeout = 10000')
  file.prepare('attach database ? as backup').run(source)
  const classes = file.transaction(() => {
    makeTables(file)
    return copyClasses(file)
  })()
  file.close()
  console.log(
    classes === 0
      ? 'Every class of this backup is here already.'
      : `Brought back ${classes} ${classes === 1 ? 'class' : 'classes'} from ${source}.`,
  )
}

/**
 * An empty file gets its tables, and the list of migrations that made them, from the backup.
 * @param {import('better-sqlite3').Database} file
 */
function makeTables(file) {
  const made = file.prepare("select 1 from main.sqlite_master where name = 'classes'").get()
  if (made !== undefined) return
  const statements = file
    .prepare('select sql, name, type from backup.sqlite_master where sql is not null')
    .all()
  for (const { sql } of /** @type {{ sql: string }[]} */ (statements)) file.exec(sql)
  for (const table of ['kysely_migration', 'kysely_migration_lock'])
    file.exec(`insert into main.${table} select * from backup.${table}`)
}

/**
 * How many classes were brought back.
 * @param {import('better-sqlite3').Database} file
 */
function copyClasses(file) {
  file.exec(
    'create temp table wanted as select id from backup.classes where id not in (select id from main.classes)',
  )
  for (const table of TABLES) {
    const columns = columnsOf(file, table)
    file.exec(
      `insert into main.${table} (${columns}) select ${columns} from backup.${table} where ${WANTED[table]}`,
    )
  }
  const [{ count }] = /** @type {[{ count: number }]} */ (
    file.prepare('select count(*) as count from wanted').all()
  )
  return count
}

const IN_ROOM = 'room in (select id from backup.rooms where class in (select id from wanted))'
/** @type {Readonly<Record<string, string>>} */
const WANTED = {
  classes: 'id in (select id from wanted)',
  rooms: 'class in (select id from wanted)',
  events: IN_ROOM,
  participants: IN_ROOM,
  answers: IN_ROOM,
  ballots: IN_ROOM,
}

/**
 * @param {import('better-sqlite3').Database} file
 * @param {string} table
 */
function columnsOf(file, table) {
  const columns = /** @type {{ name: string }[]} */ (file.pragma(`backup.table_info(${table})`))
  return columns.map(({ name }) => `"${name}"`).join(', ')
}
