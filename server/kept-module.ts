import 'server-only'
import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { ModuleFiles } from '@/course/files'
import { readModule, type Module } from '@/course/module'

/**
 * A module as read from its files, kept as a file beside the build, which every process that builds or serves it opens in
 * a fraction of the time that reading takes. It goes by the hash of the files, and goes away with the build: so it is never
 * of other files, nor of other code. `folder`: where it is kept; a folder that takes nothing is no reason to fail.
 */
export async function keptModule(files: ModuleFiles, folder: string): Promise<Module> {
  const path = join(folder, `${hashOf(files)}.module`)
  const kept = await readFile(path)
    .then(deserialize)
    .catch(() => undefined)
  if (kept !== undefined) return kept
  const { module } = readModule(files)
  await keep(path, folder, module).catch(() => undefined)
  return module
}

function hashOf(files: ModuleFiles): string {
  const hash = createHash('sha256')
  for (const [path, text] of files) hash.update(`${path}\0${text}\0`)
  return hash.digest('hex').slice(0, 16)
}

/** Whole or not at all: several processes may read and write at once. */
async function keep(path: string, folder: string, module: Module): Promise<void> {
  const begun = `${path}.${process.pid}`
  await mkdir(folder, { recursive: true })
  await writeFile(begun, serialize(module))
  await rename(begun, path)
}
