import type { Claim } from './claim'
import type {
  Argument,
  Caution,
  Conflict,
  Event,
  Fact,
  Gap,
  LostPlace,
  Source,
  Statement,
  System,
} from './records'

/** Everything a module's sentences may rest on, as parsed from its files. */
export type EvidenceRecords = {
  sources: Source[]
  claims: Claim[]
  conflicts: Conflict[]
  statements: Statement[]
  silences: string[]
  systems: System[]
  events: Event[]
  gaps: Gap[]
  lost: LostPlace[]
  facts: Fact[]
  cautions: Caution[]
  arguments: Argument[]
}

/** One piece of evidence together with its kind. */
export type Exhibit =
  | { kind: 'claim'; record: Claim }
  | { kind: 'statement'; record: Statement }
  | { kind: 'conflict'; record: Conflict }
  | { kind: 'system'; record: System }
  | { kind: 'gap'; record: Gap }
  | { kind: 'fact'; record: Fact }
  | { kind: 'argument'; record: Argument }
export type ExhibitKind = Exhibit['kind']

/** Evidence that can be asked for by id. */
export type Evidence = EvidenceRecords & { exhibits: ReadonlyMap<string, Exhibit> }

/** Makes records ready to be asked for by id. Of two with one id the later would be found: the content check refuses that. */
export function indexEvidence(records: EvidenceRecords): Evidence {
  const all: Exhibit[] = [
    ...records.claims.map(record => ({ kind: 'claim' as const, record })),
    ...records.statements.map(record => ({ kind: 'statement' as const, record })),
    ...records.conflicts.map(record => ({ kind: 'conflict' as const, record })),
    ...records.systems.map(record => ({ kind: 'system' as const, record })),
    ...records.gaps.map(record => ({ kind: 'gap' as const, record })),
    ...records.facts.map(record => ({ kind: 'fact' as const, record })),
    ...records.arguments.map(record => ({ kind: 'argument' as const, record })),
  ]
  return {
    ...records,
    exhibits: new Map<string, Exhibit>(all.map(exhibit => [exhibit.record.id, exhibit])),
  }
}

/** The piece of evidence with this id, or undefined where there is none. */
export function findExhibit(evidence: Evidence, id: string): Exhibit | undefined {
  return evidence.exhibits.get(id)
}

/** The claim with this id. Throws on an unknown id: ids are checked when the module is read. */
export function claimOf(evidence: Evidence, id: string): Claim {
  const exhibit = evidence.exhibits.get(id)
  if (exhibit?.kind !== 'claim') throw new Error(`No claim has the id ${id}.`)
  return exhibit.record
}

/** The claims on which a piece of evidence rests; none for a background fact or an argument. */
export function claimsBehind(evidence: Evidence, exhibit: Exhibit): Claim[] {
  switch (exhibit.kind) {
    case 'claim':
      return [exhibit.record]
    case 'statement':
    case 'conflict':
      return exhibit.record.claims.map(id => claimOf(evidence, id))
    case 'system':
      return exhibit.record.properties.flatMap(p => p.claims.map(id => claimOf(evidence, id)))
    case 'gap':
    case 'fact':
    case 'argument':
      return []
  }
}
