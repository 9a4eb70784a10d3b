import type { EvidenceRecords } from '@/evidence/evidence'
import { claimSchema } from '@/evidence/claim'
import {
  argumentSchema,
  cautionSchema,
  conflictSchema,
  eventSchema,
  factSchema,
  gapSchema,
  lostPlaceSchema,
  sourceSchema,
  statementSchema,
  systemSchema,
} from '@/evidence/records'
import { z } from 'zod'
import type { Reader } from './reader'

/** The files that hold a module's evidence, each with its lists. All but the first two may be absent. */
export const EVIDENCE_FILES = {
  'sources/sources.yaml': ['sources'],
  'sources/claims.yaml': ['claims'],
  'sources/conflicts.yaml': ['conflicts'],
  'sources/statements.yaml': ['statements', 'silences'],
  'sources/systems.yaml': ['systems'],
  'sources/timeline.yaml': ['events'],
  'sources/gaps.yaml': ['lost', 'gaps'],
  'background/facts.yaml': ['cautions', 'facts'],
  'arguments/arguments.yaml': ['arguments'],
} as const

export function readEvidence(reader: Reader): EvidenceRecords {
  reader.need('sources/sources.yaml', 'This file is missing: it names the sources of the module.')
  reader.need('sources/claims.yaml', 'This file is missing: it holds what the sources say.')
  for (const [file, lists] of Object.entries(EVIDENCE_FILES))
    reader.whole(file, z.strictObject(Object.fromEntries(lists.map(list => [list, someList]))))
  return {
    sources: reader.list('sources/sources.yaml', 'sources', sourceSchema),
    claims: reader.list('sources/claims.yaml', 'claims', claimSchema),
    conflicts: reader.list('sources/conflicts.yaml', 'conflicts', conflictSchema),
    statements: reader.list('sources/statements.yaml', 'statements', statementSchema),
    silences: reader.list('sources/statements.yaml', 'silences', z.string()),
    systems: reader.list('sources/systems.yaml', 'systems', systemSchema),
    events: reader.list('sources/timeline.yaml', 'events', eventSchema),
    lost: reader.list('sources/gaps.yaml', 'lost', lostPlaceSchema),
    gaps: reader.list('sources/gaps.yaml', 'gaps', gapSchema),
    cautions: reader.list('background/facts.yaml', 'cautions', cautionSchema),
    facts: reader.list('background/facts.yaml', 'facts', factSchema),
    arguments: reader.list('arguments/arguments.yaml', 'arguments', argumentSchema),
  }
}

const someList = z.array(z.unknown()).optional()
