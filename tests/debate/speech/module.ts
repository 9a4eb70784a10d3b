import { readModule } from '@/course/module'
import { speechData } from '@/debate/speech/data'
import { speechLedger } from '@/debate/speech/ledger'
import { readModuleFiles } from '@/server/module-files'

/** A module's evidence, and its ledger made ready for the speech check. */
export async function moduleAt(folder: string) {
  const { module } = readModule(await readModuleFiles(folder))
  const data = speechData(module.evidence, module.speech)
  return { module, data, ledger: speechLedger(data) }
}
