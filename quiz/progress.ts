import { z } from 'zod'
import { attemptSchema, moment } from './attempt'
import { inOrder } from './attempts'
import { sittingSchema, sittingsInOrder } from './sitting'

/** How reviews are spaced: by the FSRS model of memory, or always 2, 7 and 21 days. */
export const SCHEDULES = ['fsrs', 'uniform'] as const
export type Schedule = (typeof SCHEDULES)[number]

const settingsSchema = z.strictObject({
  /** Whether certainty is asked for. */
  certainty: z.boolean(),
  schedule: z.enum(SCHEDULES),
  /** When they were last changed. */
  at: moment,
})
export type Settings = z.infer<typeof settingsSchema>

const sectionReadSchema = z.strictObject({
  lesson: z.string().min(1),
  section: z.string().min(1),
  /** When it was first read. */
  at: moment,
})
export type SectionRead = z.infer<typeof sectionReadSchema>

export const PROGRESS_FORMAT = 'cipher-and-warrant-progress'
export const PROGRESS_VERSION = 2

/** A learner’s record, as it is kept in the browser and exported to a file. */
export const progressSchema = z.strictObject({
  format: z.literal(PROGRESS_FORMAT),
  version: z.literal(PROGRESS_VERSION),
  /** In the order in which they were made. */
  attempts: z.array(attemptSchema),
  /** Sections of lessons, by lesson and section. */
  read: z.array(sectionReadSchema),
  /** Papers of the course’s test, in the order in which they were handed in. */
  sittings: z.array(sittingSchema),
  settings: settingsSchema,
})
export type Progress = z.infer<typeof progressSchema>

/** The record of somebody who has done nothing yet. Its settings give way to any that somebody chose. */
export const NO_PROGRESS: Progress = {
  format: PROGRESS_FORMAT,
  version: PROGRESS_VERSION,
  attempts: [],
  read: [],
  sittings: [],
  settings: { certainty: true, schedule: 'fsrs', at: '1970-01-01T00:00:00.000Z' },
}

/**
 * Both records in one: every attempt of either, every section read with its first time, every paper
 * handed in, the later settings. The order
 * of the two does not matter, and merging the same record again changes nothing.
 */
export function mergeProgress(a: Progress, b: Progress): Progress {
  return {
    format: PROGRESS_FORMAT,
    version: PROGRESS_VERSION,
    attempts: inOrder([...a.attempts, ...b.attempts]),
    read: earliestReads([...a.read, ...b.read]),
    sittings: sittingsInOrder([...a.sittings, ...b.sittings]),
    settings: settingsKey(a.settings) > settingsKey(b.settings) ? a.settings : b.settings,
  }
}

/** Sorts settings by the moment of their change; of two of the same moment, always the same one comes last. */
function settingsKey({ at, schedule, certainty }: Settings): string {
  return `${at} ${schedule} ${String(certainty)}`
}

function earliestReads(reads: readonly SectionRead[]): SectionRead[] {
  const first = new Map<string, SectionRead>()
  for (const read of reads) {
    const key = JSON.stringify([read.lesson, read.section])
    const before = first.get(key)
    if (before === undefined || read.at < before.at) first.set(key, read)
  }
  return [...first].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, read]) => read)
}
