import type { Preset } from '@/labs/path/preset'
import { theModule } from '@/tests/components/evidence/the-module'

/** The services of the lab, as the module has them. */
export async function thePresets(): Promise<Preset[]> {
  return (await theModule()).figures.labPath.presets
}
