import type { Claim } from '@/evidence/claim'
import type { Evidence } from '@/evidence/evidence'
import type { Conflict } from '@/evidence/records'
import { roots, shared } from './words'

/** For each claim, other claims and itself, by id. */
type Relation = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Which claims may say the same, in part or in other words. Both relations err towards yes, since an option is offered as
 * false only where no such claim supports it.
 */
export type Kinship = {
  /** Claims that meet in a conflict or a statement, or one of which holds a good part of the other’s words. */
  kin: Relation
  /** Kin, and claims that meet in a system’s property or an event, or have fewer words in common. */
  near: Relation
}

/** The share of a claim’s words, weighted by how rare they are, that another claim must hold. */
const GOOD_PART = 0.4
const SOME_PART = 0.25

export function kinshipOf(evidence: Evidence): Kinship {
  const texts = evidence.claims.map(worded)
  const weight = weigher(texts)
  const told = [
    ...evidence.conflicts.filter(onOneMatter).map(conflict => conflict.claims),
    ...evidence.statements.map(statement => statement.claims),
  ]
  const sorted = [
    ...evidence.systems.flatMap(system => system.properties.map(property => property.claims)),
    ...evidence.events.map(event => event.claims),
  ]
  return {
    kin: related(texts, told, (a, b) => covers(b, a, weight) >= GOOD_PART),
    near: related(texts, [...told, ...sorted], (a, b) => covers(b, a, weight) >= SOME_PART),
  }
}

/** A conflict over a name, or over what does not follow, gathers claims that need not say the same. */
function onOneMatter({ kind }: Conflict): boolean {
  return kind !== 'name' && kind !== 'inference-trap'
}

function related(
  texts: readonly Worded[],
  groups: readonly (readonly string[])[],
  close: (a: Worded, b: Worded) => boolean,
): Relation {
  const relation = new Map<string, Set<string>>(texts.map(({ id }) => [id, new Set([id])]))
  const join = (a: string, b: string) => {
    relation.get(a)?.add(b)
    relation.get(b)?.add(a)
  }
  for (const group of groups) for (const a of group) for (const b of group) join(a, b)
  for (const a of texts) for (const b of texts) if (close(a, b)) join(a.id, b.id)
  return relation
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

/** The weighted share of the narrow claim’s words that the wide one holds; one word alone counts for nothing. */
function covers(wide: Worded, narrow: Worded, weight: Weight): number {
  const common = shared(narrow.own, wide.all)
  const sum = (some: Iterable<string>) => [...some].reduce((total, root) => total + weight(root), 0)
  return common.length < 2 ? 0 : sum(common) / sum(narrow.own)
}
