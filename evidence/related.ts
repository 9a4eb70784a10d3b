import type { Evidence } from './evidence'
import type { Argument, Caution, Conflict, Event, Gap, Statement, System } from './records'

/** The statements that contain a claim. */
export function statementsWith({ statements }: Evidence, claim: string): Statement[] {
  return statements.filter(statement => holds(statement.claims, claim))
}

/** The systems of which a claim says something. */
export function systemsWith({ systems }: Evidence, claim: string): System[] {
  return systems.filter(system => system.properties.some(p => holds(p.claims, claim)))
}

/** The events of the timeline that rest on a claim. */
export function eventsWith({ events }: Evidence, claim: string): Event[] {
  return events.filter(event => holds(event.claims, claim))
}

/** The gaps that point at a piece of evidence. */
export function gapsWith({ gaps }: Evidence, id: string): Gap[] {
  return gaps.filter(gap => gap.points.some(point => holds(point.cites, id)))
}

/** The arguments that rest on a piece of evidence, or whose rebuttal does. */
export function argumentsWith({ arguments: all }: Evidence, id: string): Argument[] {
  return all.filter(one => holds(one.facts, id) || holds(one.rebuttal.facts, id))
}

/** The warnings about using a background fact beside the sources. */
export function cautionsWith({ cautions }: Evidence, fact: string): Caution[] {
  return cautions.filter(caution => holds(caution.facts, fact))
}

/** The conflicts that touch any of a system's claims, in the order of the ledger. */
export function conflictsAbout({ conflicts }: Evidence, system: System): Conflict[] {
  const claims = new Set<string>(system.properties.flatMap(property => property.claims))
  return conflicts.filter(conflict => conflict.claims.some(claim => claims.has(claim)))
}

/** Ids of different kinds are compared as text: which kind it is, the caller knows. */
function holds(ids: readonly string[], id: string): boolean {
  return ids.includes(id)
}

/** How many records have each value. */
export function countBy<T>(
  records: readonly T[],
  valueOf: (record: T) => string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const record of records) {
    const value = valueOf(record)
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}
