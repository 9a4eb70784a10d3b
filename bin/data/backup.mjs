// @ts-check
import { mkdir, rename } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { openFile, requireFile, roomsFile } from './place.mjs'

/**
 * Copies the rooms to a file, at one moment, while the server runs. What is written meanwhile is not in it.
 * @param {readonly string[]} args the file; without, one named by the day beside the rooms
 * @param {NodeJS.ProcessEnv} env
 */
export async function backup([to], env) {
  const from = roomsFile(env)
  requireFile(from, 'There is nothing to back up: the file')
  const target = resolve(
    to ?? `${from.replace(/\.sqlite$/, '')}-${new Date().toISOString().slice(0, 10)}.sqlite`,
  )
  await mkdir(dirname(target), { recursive: true })
  const file = await openFile(from)
  await file.backup(`${target}.part`)
  file.close()
  const copy = await openFile(`${target}.part`)
  // One file, without the log that is kept beside it while it is written to.
  copy.pragma('journal_mode = DELETE')
  const [{ rooms }] = /** @type {[{ rooms: number }]} */ (
    copy.prepare('select count(*) as rooms from rooms').all()
  )
  copy.close()
  await rename(`${target}.part`, target)
  console.log(`Backed up ${rooms} ${rooms === 1 ? 'room' : 'rooms'} to ${target}.`)
  console.log('It holds what is erased later, too: delete it when that should be gone.')
}
