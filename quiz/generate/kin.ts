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

/** Who is kin to whom among all claims of a ledger; each claim is kin to itself, and kinship goes both ways. */
export function kinshipOf(evidence: Evidence): Kinship {
  const { texts, weight } = wordedOf(evidence.claims)
  const told = [
    ...evidence.conflicts.filter(onOneMatter).map(conflict => conflict.claims),
    ...evidence.statements.map(statement => statement.claims),
  ]
  const sorted = [
    ...evidence.systems.flatMap(system => system.properties.map(property => property.claims)),
    ...evidence.events.map(event => event.claims),
  ]
  const [kin, near] = [relation(texts, told), relation(texts, [...told, ...sorted])]
  for (const a of texts)
    for (const b of texts) {
      const part = covers(b, a, weight)
      if (part >= GOOD_PART) join(kin, a.id, b.id)
      if (part >= SOME_PART) join(near, a.id, b.id)
    }
  return { kin, near }
}

type Growing = Map<string, Set<string>>

/** Each claim with itself and with those in one group with it. */
function relation(texts: readonly Worded[], groups: readonly (readonly string[])[]): Growing {
  const all: Growing = new Map(texts.map(({ id }) => [id, new Set([id])]))
  for (const group of groups) for (const a of group) for (const b of group) join(all, a, b)
  return all
}

function join(all: Growing, a: string, b: string): void {
  all.get(a)?.add(b)
  all.get(b)?.add(a)
}

/** A conflict over a name, or over what does not follow, gathers claims that need not say the same. */
export function onOneMatter({ kind }: Conflict): boolean {
  return kind !== 'name' && kind !== 'inference-trap'
}

/** A claim’s words; these and the names of those it is about; and how rare its words are, summed up. */
type Worded = {
  id: string
  own: ReadonlySet<string>
  all: ReadonlySet<string>
  total: number
}
type Weight = (root: string) => number

function wordedOf(claims: readonly Claim[]): { texts: Worded[]; weight: Weight } {
  const bare = claims.map(claim => ({
    id: claim.id,
    own: roots(claim.statement),
    all: roots(`${claim.statement} ${Object.values(claim.entities).flat().join(' ')}`),
  }))
  const weight = weigher(bare.map(({ all }) => all))
  return { texts: bare.map(text => ({ ...text, total: sum(text.own, weight) })), weight }
}

/** Inverse document frequency (Spärck Jones 1972): the natural logarithm of claims over claims that hold the word. */
function weigher(texts: readonly ReadonlySet<string>[]): Weight {
  const counts = new Map<string, number>()
  for (const text of texts) for (const root of text) counts.set(root, (counts.get(root) ?? 0) + 1)
  return root => Math.log(texts.length / (counts.get(root) ?? 1))
}

function sum(some: Iterable<string>, weight: Weight): number {
  let total = 0
  for (const root of some) total += weight(root)
  return total
}

/** The weighted share of the narrow claim’s words that the wide one holds; one word alone counts for nothing. */
function covers(wide: Worded, narrow: Worded, weight: Weight): number {
  const common = shared(narrow.own, wide.all)
  return common.length < 2 ? 0 : sum(common, weight) / narrow.total
}
