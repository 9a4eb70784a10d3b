import { mergeProgress } from '@/quiz/progress'
import { parseProgress } from '@/quiz/progress-file'
import { loadRecord } from './learner-record'
import { progressOf } from './progress-of'

/** What came of an import. A refused file changes nothing. */
export type ImportReport =
  | { kind: 'refused'; reason: string }
  /** How many answers, sections read and tests were new. */
  | { kind: 'imported'; attempts: number; read: number; sittings: number }

/** 20 MB, as the reader of the file has it: one that is larger is not even read. */
const MOST_BYTES = 20 * 1024 * 1024

/** Adds an exported record to the one of this browser. */
export async function importProgress(file: File): Promise<ImportReport> {
  if (file.size > MOST_BYTES)
    return {
      kind: 'refused',
      reason: 'This file is over 20 MB. A record of progress is far smaller: is it the right file?',
    }
  const reading = parseProgress(await file.text(), new Date())
  if (reading.kind === 'refused') return reading
  const { store } = await loadRecord()
  const before = progressOf(store)
  const after = mergeProgress(before, reading.progress)
  await store.replace(after)
  return {
    kind: 'imported',
    attempts: after.attempts.length - before.attempts.length,
    read: after.read.length - before.read.length,
    sittings: after.sittings.length - before.sittings.length,
  }
}
