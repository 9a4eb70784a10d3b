import type { z } from 'zod'
import type { pathDataSchema } from './preset-schema'
import { VALUES, type Possible } from './settings'

// Types and what looks things up. A browser is sent these, and not the form that presets are checked against.
export type PathData = z.infer<typeof pathDataSchema>
/** A service as the evidence shows it: what is known of it, and what is not. */
export type Preset = PathData['presets'][number]

/** The reader's own service, of which everything can be chosen. */
export const OWN = 'own'

/** What a service’s properties may be; of one’s own service, anything. */
export function possibleOf(preset: Preset | undefined): Possible {
  if (preset === undefined) return VALUES
  return {
    encryption: preset.encryption.possible,
    relays: preset.relays.possible,
    backup: preset.backup.possible,
  }
}
