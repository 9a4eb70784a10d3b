import 'server-only'
import { resolve } from 'node:path'
import { readModule } from '@/course/module'
import { readModuleFiles } from './module-files'
import { oncePerProcess } from './once'

/** The folder of the module that this app teaches. */
const FOLDER = resolve(/* turbopackIgnore: true */ process.env.MODULE_DIR ?? 'lessons')

/** The module that this app teaches, as read from its folder. */
export const loadModule = oncePerProcess(
  async () => readModule(await readModuleFiles(FOLDER)).module,
)
