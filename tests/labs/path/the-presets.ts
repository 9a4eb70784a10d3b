import { readModule, type Module } from '@/course/module'
import type { Preset } from '@/labs/path/preset'
import { readModuleFiles } from '@/server/module-files'

export async function theModule(): Promise<Module> {
  return readModule(await readModuleFiles('lessons')).module
}

export async function thePresets(): Promise<Preset[]> {
  return (await theModule()).figures.labPath.presets
}
