import type { InferenceKind } from '@/debate/map/map'

/** What a key asks at a claim of the outline. */
export type MapWish = { do: 'add'; kind: InferenceKind } | { do: 'premise' } | { do: 'remove' }

const ALT: Readonly<Record<string, MapWish>> = {
  KeyR: { do: 'add', kind: 'reason' },
  KeyO: { do: 'add', kind: 'objection' },
  KeyU: { do: 'add', kind: 'undercut' },
  KeyP: { do: 'premise' },
  Delete: { do: 'remove' },
  Backspace: { do: 'remove' },
}

export function mapWish(event: Pick<KeyboardEvent, 'altKey' | 'code'>): MapWish | undefined {
  return event.altKey ? ALT[event.code] : undefined
}

export const MAP_KEYS = [
  { keys: ['Alt', 'R'], does: 'Give a reason for this claim' },
  { keys: ['Alt', 'O'], does: 'Object to this claim' },
  { keys: ['Alt', 'P'], does: 'Add a claim that this one needs beside it (co-premise)' },
  { keys: ['Alt', 'U'], does: 'Break the step from this claim to what it bears (undercut)' },
  { keys: ['Alt', 'Delete'], does: 'Delete this claim and what hangs on it alone' },
  { keys: ['Ctrl', 'Z'], does: 'Undo' },
  { keys: ['Ctrl', 'Shift', 'Z'], does: 'Redo' },
] as const
