import 'server-only'
import { speechData } from '@/debate/speech/data'
import { speechLedger } from '@/debate/speech/ledger'
import { loadModule } from './module'
import { oncePerProcess } from './once'

/** The module's data for the speech check, and the same made ready. */
export const loadSpeechCheck = oncePerProcess(async () => {
  const { evidence, speech } = await loadModule()
  const data = speechData(evidence, speech)
  return { data, ledger: speechLedger(data) }
})
