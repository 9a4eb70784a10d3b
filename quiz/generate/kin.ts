import type { Claim } from '@/evidence/claim'
import type { Evidence } from '@/evidence/evidence'
import { roots, shared } from './words'

/** For each claim, the claims that may say the same, in part or in other words; each claim is kin to itself. */
export type Kinship = ReadonlyMap<string, ReadonlySet<string>>

/** From this share of a claim’s words on, weighted by how rare they are, another claim may be saying the same. */
const CLOSE = 0.3

/**
 * Which claims may say the same. Errs towards yes: an option is offered as false only where nothing kin to the claim
 * asked for supports it. Kin are claims that meet in a conflict, a statement, a system’s property or an event, and
 * claims one of which holds a good share of the other’s words.
 */
export function kinshipOf(evidence: Evidence): Kinship {
  const kin = new Map<string, Set<string>>(evidence.claims.map(c => [c.id, new Set([c.id])]))
  const join = (a: string, b: string) => {
    kin.get(a)?.add(b)
    kin.get(b)?.add(a)
  }
  for (const group of groupsOf(evidence)) for (const a of group) for (const b of group) join(a, b)
  const texts = evidence.claims.map(worded)
  const weight = weigher(texts)
  for (const a of texts) for (const b of texts) if (covers(b, a, weight)) join(a.id, b.id)
  return kin
}

function groupsOf(evidence: Evidence): string[][] {
  return [
    ...evidence.conflicts.map(conflict => conflict.claims),
    ...evidence.statements.map(statement => statement.claims),
    ...evidence.systems.flatMap(system => system.properties.map(property => property.claims)),
    ...evidence.events.map(event => event.claims),
  ]
}

type Worded = { id: string; own: ReadonlySet<string>; all: ReadonlySet<string> }
type Weight = (root: string) => number

/** A claim’s words, and beside them the names of those it is about. */
function worded(claim: Claim): Worded {
  const named = Object.values(claim.entities).flat().join(' ')
  return {
    id: claim.id,
    own: roots(claim.statement),
    all: roots(`${claim.statement} ${named}`),
  }
}

/** Inverse document frequency (Spärck Jones 1972): the natural logarithm of claims over claims that hold the word. */
function weigher(texts: readonly Worded[]): Weight {
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const root of text.all) counts.set(root, (counts.get(root) ?? 0) + 1)
  return root => Math.log(texts.length / (counts.get(root) ?? 1))
}

function covers(wide: Worded, narrow: Worded, weight: Weight): boolean {
  const sum = (some: Iterable<string>) => [...some].reduce((total, root) => total + weight(root), 0)
  const common = shared(narrow.own, wide.all)
  return common.length > 0 && sum(common) >= CLOSE * sum(narrow.own)
}
