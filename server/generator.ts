import 'server-only'
import { generatorIndex, type GeneratorIndex } from '@/quiz/generate/generate'
import { loadModule } from './module'

let indexing: Promise<GeneratorIndex> | undefined

/** What can be asked of the module’s ledger, found once per process. */
export function loadGenerator(): Promise<GeneratorIndex> {
  indexing ??= loadModule().then(({ evidence }) => generatorIndex(evidence))
  return indexing
}
