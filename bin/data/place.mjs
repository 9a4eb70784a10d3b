// @ts-check
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { ROOT } from '../ready/settings.mjs'
import { Stop } from '../ready/stop.mjs'

/** The rooms’ file in its folder, as the server names it. */
const FILE = 'classroom.sqlite'

/**
 * The file that the rooms are in. Stops where they are in PostgreSQL, which has tools of its own for this.
 * @param {NodeJS.ProcessEnv} env
 */
export function roomsFile(env) {
  if (env.DATABASE_URL)
    throw new Stop(
      'The rooms are in PostgreSQL: use pg_dump "$DATABASE_URL" and psql, which work while the server runs.',
    )
  return resolve(ROOT, env.DATA_DIR ?? '.data', FILE)
}

/**
 * @param {string} path
 * @param {string} what
 */
export function requireFile(path, what) {
  if (!existsSync(path)) throw new Stop(`${what} ${path} is not there.`)
}

/** @param {string} path */
export async function openFile(path) {
  const { default: Sqlite } = await import('better-sqlite3')
  return new Sqlite(path)
}
