import 'server-only'
import { resolve } from 'node:path'
import { readModule, type Module } from '@/course/module'
import { readModuleFiles } from './module-files'

/** The folder of the module that this app teaches. */
const FOLDER = resolve(/* turbopackIgnore: true */ process.env.MODULE_DIR ?? 'lessons')

let reading: Promise<Module> | undefined

/** The module, read once per process; in development read anew each time, so that an author sees each change. */
export function loadModule(): Promise<Module> {
  if (process.env.NODE_ENV === 'development') return read()
  reading ??= read()
  return reading
}

async function read(): Promise<Module> {
  return readModule(await readModuleFiles(FOLDER)).module
}
