import { useEffect, useState } from 'react'
import type { Attempt } from '@/quiz/attempt'
import type { SectionRead, Settings } from '@/quiz/progress'
import type { Sitting } from '@/quiz/sitting'
import { followRecord } from './learner-record'
import type { ProgressStore, Trouble } from './progress-store'

/** What the record holds at one moment. */
export type Snapshot = {
  attempts: Attempt[]
  read: SectionRead[]
  sittings: Sitting[]
  settings: Settings | undefined
  trouble: Trouble | undefined
}

/** The learner’s record as it is now, in whatever tab it changes; undefined until it has been read. */
export function useLearnerRecord(): Snapshot | undefined {
  const [snapshot, setSnapshot] = useState<Snapshot>()
  useEffect(() => followRecord(({ store }) => setSnapshot(snapshotOf(store))), [])
  return snapshot
}

function snapshotOf({ attempts, read, sittings, settings, trouble }: ProgressStore): Snapshot {
  return { attempts, read, sittings, settings, trouble }
}
