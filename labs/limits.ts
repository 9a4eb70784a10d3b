import { z } from 'zod'
import { citeId } from '@/evidence/ids'
import { BASE_RATES_LIMITS } from './base-rates/limits'
import { ESCROW_LIMITS } from './escrow/limits'
import { EXCHANGE_LIMITS } from './exchange/limits'
import { HYPOTHESES_LIMITS } from './hypotheses/limits'
import { LAB_NAMES, type LabLimits, type LabName, type LimitLine } from './labs'
import { METADATA_LIMITS } from './metadata/limits'
import { PATH_LIMITS } from './path/limits'
import { RULE_LIMITS } from './rule/limits'
import { SEIZED_LIMITS } from './seized/limits'

const LIMITS: Record<LabName, LabLimits> = {
  path: PATH_LIMITS,
  exchange: EXCHANGE_LIMITS,
  metadata: METADATA_LIMITS,
  seized: SEIZED_LIMITS,
  hypotheses: HYPOTHESES_LIMITS,
  escrow: ESCROW_LIMITS,
  'base-rates': BASE_RATES_LIMITS,
  rule: RULE_LIMITS,
}

/** What a module's evidence adds to a line: what shows it, and where the line goes on about the module's own case, how. */
const noteSchema = z.strictObject({
  adds: z.string().min(1).optional(),
  cites: z.array(citeId).min(1),
})

function notesOf({ shows, leaves }: LabLimits) {
  const ids = [...shows, ...leaves].map(({ id }) => id)
  return z.strictObject(Object.fromEntries(ids.map(id => [id, noteSchema.optional()]))).optional()
}

/** `figures/lab-limits.yaml`: notes to what labs show and leave out, by a lab's name and a line's. */
export const limitNotesSchema = z.strictObject({
  labs: z.strictObject(Object.fromEntries(LAB_NAMES.map(name => [name, notesOf(LIMITS[name])]))),
})
export type LimitNotes = z.infer<typeof limitNotesSchema>['labs']

/** A line as a module prints it: with its own sentence added, and what shows it. */
export type NotedLine = { text: string; cites: readonly string[] }

/** What a lab shows and leaves out, with the notes of a module. Without a note a line cites nothing. */
export function notedLimits(name: LabName, notes: LimitNotes) {
  const { shows, leaves } = LIMITS[name]
  const noted = ({ id, text }: LimitLine): NotedLine => {
    const note = notes[name]?.[id]
    const adds = note?.adds === undefined ? '' : ` ${note.adds}`
    return { text: `${text}${adds}`, cites: note?.cites ?? [] }
  }
  return { shows: shows.map(noted), leaves: leaves.map(noted) }
}
