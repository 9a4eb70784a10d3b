import { mergeProgress, NO_PROGRESS, type Progress } from '@/quiz/progress'
import type { Snapshot } from './use-learner-record'

/** What a browser holds as a record: in order, with nothing twice. */
export function progressOf({
  attempts,
  read,
  sittings,
  settings,
}: Pick<Snapshot, 'attempts' | 'read' | 'sittings' | 'settings'>): Progress {
  return mergeProgress(NO_PROGRESS, {
    ...NO_PROGRESS,
    attempts,
    read,
    sittings,
    ...(settings !== undefined && { settings }),
  })
}
