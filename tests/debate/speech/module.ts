import { readModule } from '@/course/module'
import { speechData } from '@/debate/speech/data'
import { speechLedger } from '@/debate/speech/ledger'
import { readModuleFiles } from '@/server/module-files'

const read = new Map<string, ReturnType<typeof readAt>>()

/** A module's evidence, and its ledger made ready for the speech check. */
export function moduleAt(folder: string) {
  const found = read.get(folder) ?? readAt(folder)
  read.set(folder, found)
  return found
}

async function readAt(folder: string) {
  const { module } = readModule(await readModuleFiles(folder))
  const data = speechData(module.evidence, module.speech)
  return { module, data, ledger: speechLedger(data) }
}
