import 'server-only'
import { loadCourse } from './course'
import { storeOf } from './store/database'
import { answerEndpoint } from './http/endpoints'
import { Hub } from './running/hub'
import { Limiter } from './running/limits'
import { errorDetails, log } from './running/log'
import type { Means } from './http/route'

/** The classroom of one process, as the front server uses it. */
export type Classroom = {
  answer: (visit: Parameters<typeof answerEndpoint>[1]) => Promise<void>
  /** Reads what rooms are made of, which takes long enough to be noticed where somebody waits. */
  warm: () => Promise<void>
  /** Whether the database answers. */
  isReady: () => Promise<boolean>
  metricsText: () => Promise<string>
  /** Tells who watches to come back, and takes no new watchers. */
  endStreams: () => Promise<void>
  /** Keeps what was taken, and ends. */
  close: () => Promise<void>
}

/** Opens the classroom on the database that the environment names. Rejects where it cannot be reached. */
export async function openClassroom(
  env: Readonly<Record<string, string | undefined>>,
): Promise<Classroom> {
  const store = storeOf(env)
  const hub = await Hub.open(store)
  log('info', 'the classroom is open', { database: store.kind })
  const means: Means = { hub, limiter: new Limiter(), course: loadCourse }
  return {
    answer: visit => answerEndpoint(means, visit),
    warm: async () => void (await loadCourse()),
    isReady: () => isReady(hub),
    metricsText: async () => hub.metrics.text(await hub.gauges()),
    endStreams: () => hub.endStreams(),
    close: async () => {
      await hub.close()
      log('info', 'the classroom is closed')
    },
  }
}

async function isReady({ database }: Hub): Promise<boolean> {
  try {
    await database.queries.selectFrom('classes').select('id').limit(1).execute()
    return true
  } catch (error) {
    log('error', 'the database does not answer', errorDetails(error))
    return false
  }
}
