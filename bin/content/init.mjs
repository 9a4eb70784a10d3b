// @ts-check
import { cp, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from '../ready/settings.mjs'
import { Stop } from '../ready/stop.mjs'

/**
 * Copies the starter module into a new folder.
 * @param {string} folder
 * @param {string} name the folder as it was written
 */
export async function init(folder, name) {
  const there = await readdir(folder).catch(error => {
    if (error.code === 'ENOENT') return []
    if (error.code === 'ENOTDIR') throw new Stop(`${name} is a file: name a new folder.`)
    throw error
  })
  if (there.length > 0) throw new Stop(`${name} exists and is not empty: name a new folder.`)
  await cp(join(ROOT, 'course', 'starter'), folder, { recursive: true })
  console.log(`A small module stands in ${name}. Check it with: npm run content -- ${name}`)
  console.log(`Teach it with: MODULE_DIR=${name} npm start`)
}
