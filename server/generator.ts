import 'server-only'
import { generatorIndex } from '@/quiz/generate/generate'
import { loadModule } from './module'
import { oncePerProcess } from './once'

/** What can be asked of the module’s ledger. */
export const loadGenerator = oncePerProcess(async () =>
  generatorIndex((await loadModule()).evidence),
)
