import { field, noSuch, type Fields, type PublicPart, type Reading } from './parts'

/** One of several places of a question that each take one of some choices: a row, a gap. */
export type Slot = {
  id: string
  /** What is still to give while it is empty: "a partner for …". */
  missing: string
  choices: readonly Pick<PublicPart, 'id'>[]
}

/** Reads the choice made in each slot, by slot id. The field of a slot is `<prefix>:<slot id>`. */
export function readSlots(
  fields: Fields,
  prefix: string,
  slots: readonly Slot[],
): { kind: 'read'; chosen: Record<string, string> } | Exclude<Reading<never>, { kind: 'read' }> {
  const chosen: [string, string][] = []
  const missing: string[] = []
  for (const slot of slots) {
    const id = field(fields, `${prefix}:${slot.id}`)
    if (id === undefined) missing.push(slot.missing)
    else if (slot.choices.some(choice => choice.id === id)) chosen.push([slot.id, id])
    else return { kind: 'invalid', reason: noSuch(prefix, id) }
  }
  if (missing.length > 0) return { kind: 'unanswered', missing }
  return { kind: 'read', chosen: Object.fromEntries(chosen) }
}

/** The form fields that hold these choices. */
export function fieldsOfSlots(prefix: string, chosen: Readonly<Record<string, string>>): Fields {
  return new Map(Object.entries(chosen).map(([slot, id]) => [`${prefix}:${slot}`, [id]]))
}
