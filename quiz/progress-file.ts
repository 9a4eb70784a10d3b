import { z } from 'zod'
import {
  mergeProgress,
  PROGRESS_FORMAT,
  PROGRESS_VERSION,
  progressSchema,
  type Progress,
} from './progress'

/** The outcome of reading an exported record. */
export type ProgressReading =
  { kind: 'read'; progress: Progress } | { kind: 'refused'; reason: string }

/** 20 MB: years of answers take less than one. */
const MOST_CHARACTERS = 20 * 1024 * 1024

/** A clock may be wrong by so much, in milliseconds: a day. */
const WRONG_CLOCK = 24 * 60 * 60 * 1000

const anyVersion = z.looseObject({ format: z.literal(PROGRESS_FORMAT), version: z.number() })

/** The text of the file that a learner exports. `parseProgress` reads it back. */
export function progressText(progress: Progress): string {
  return `${JSON.stringify(progress, null, 1)}\n`
}

/**
 * Reads an exported record. Never throws: what cannot be read, or is dated after `now`, is refused with a reason for the
 * person who chose the file.
 */
export function parseProgress(text: string, now: Date): ProgressReading {
  if (text.length > MOST_CHARACTERS)
    return refused(
      'This file is over 20 MB. A record of progress is far smaller: is it the right file?',
    )
  const json = parseJson(text)
  if (json.kind === 'refused') return json
  const named = anyVersion.safeParse(json.data)
  if (!named.success)
    return refused('This is not a record of progress of this app: it does not say that it is one.')
  const { version } = named.data
  if (version !== 1 && version !== PROGRESS_VERSION)
    return refused(
      `This record was written as version ${version} of its format, and this app reads versions 1 and ${PROGRESS_VERSION}.`,
    )
  const shape = progressSchema.safeParse(version === 1 ? fromFirst(named.data) : json.data)
  if (!shape.success) return refused(`This record is damaged. ${whereDamaged(shape.error)}`)
  const late = latestMoment(shape.data)
  if (Date.parse(late) > now.getTime() + WRONG_CLOCK)
    return refused(
      `Something in this record is dated ${late.slice(0, 10)}, which has not come yet. Set the clock of the computer right, and export the record again.`,
    )
  return { kind: 'read', progress: mergeProgress(shape.data, shape.data) }
}

/** Version 1 knew no test of the course. */
function fromFirst(record: object): object {
  return { ...record, version: PROGRESS_VERSION, sittings: [] }
}

function latestMoment({ attempts, read, sittings, settings }: Progress): string {
  return [...attempts, ...read, ...sittings].reduce(
    (latest, { at }) => (at > latest ? at : latest),
    settings.at,
  )
}

type Json = { kind: 'json'; data: unknown } | Extract<ProgressReading, { kind: 'refused' }>

function parseJson(text: string): Json {
  const trimmed = text.trim()
  if (trimmed === '') return refused('This file is empty.')
  try {
    return { kind: 'json', data: JSON.parse(trimmed) }
  } catch {
    return trimmed.startsWith('{') && !trimmed.endsWith('}')
      ? refused('This file is cut off: its end is missing. Copy or download it again.')
      : refused('This file is not JSON, so it is not a record of progress.')
  }
}

function whereDamaged(error: z.ZodError): string {
  const [issue] = error.issues
  if (issue === undefined) throw new Error('A refused record has no issue.')
  return `At ${issue.path.join('.') || 'its top'}: ${issue.message}.`
}

function refused(reason: string): { kind: 'refused'; reason: string } {
  return { kind: 'refused', reason }
}
