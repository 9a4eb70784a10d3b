import 'server-only'
import { join, resolve } from 'node:path'
import { readModule } from '@/course/module'
import { keptModule } from './kept-module'
import { readModuleFiles } from './module-files'
import { oncePerProcess } from './once'

/** The folder of the module that this app teaches. */
const FOLDER = resolve(/* turbopackIgnore: true */ process.env.MODULE_DIR ?? 'lessons')
/** The folder of the build. */
const DIST = resolve(/* turbopackIgnore: true */ process.env.DIST_DIR ?? '.next')

/** The module that this app teaches, as read from its folder. */
export const loadModule = oncePerProcess(async () => {
  const files = await readModuleFiles(FOLDER)
  return process.env.NODE_ENV === 'production'
    ? keptModule(files, join(/* turbopackIgnore: true */ DIST, 'module'))
    : readModule(files).module
})
