import { readModule, type Module } from '@/course/module'
import { readModuleFiles } from '@/server/module-files'

/** The module that the app teaches, as it stands in its files. */
export async function theModule(): Promise<Module> {
  return readModule(await readModuleFiles('lessons')).module
}
