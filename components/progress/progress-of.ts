import { mergeProgress, NO_PROGRESS, type Progress } from '@/quiz/progress'
import type { ProgressStore } from './progress-store'

/** What a store holds as a record: in order, with nothing twice. */
export function progressOf({ attempts, read, settings }: ProgressStore): Progress {
  return mergeProgress(NO_PROGRESS, {
    ...NO_PROGRESS,
    attempts,
    read,
    ...(settings !== undefined && { settings }),
  })
}
