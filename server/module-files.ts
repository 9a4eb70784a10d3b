import 'server-only'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { ModuleFiles } from '@/course/files'

const READ = /\.(yaml|mdx|md)$/

/** The text files of a module's folder. Throws where the folder cannot be read, naming it. */
export async function readModuleFiles(folder: string): Promise<ModuleFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(cause => {
    throw new Error(`The module folder ${folder} cannot be read.`, { cause })
  })
  const paths = entries
    .filter(entry => entry.isFile() && READ.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
  const texts = await Promise.all(paths.map(path => readFile(path, 'utf8')))
  return new Map(
    paths.map((path, i) => [
      relative(folder, path).replaceAll('\\', '/'),
      (texts[i] ?? '').replace(/^\uFEFF/, ''),
    ]),
  )
}
