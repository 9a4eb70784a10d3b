import type { System } from '@/evidence/records'
import type { Entry, Ledger } from './ledger'

/** A system that claims name, with the claims that are about it. */
export type Named = {
  system: System
  /** For a reader: "Pool (Bluewater)". */
  label: string
  names: string[]
  claims: ReadonlySet<string>
}

/** A claim that names one system, with that name left out. */
export type Masked = { entry: Entry; own: Named; text: string; others: Named[] }

const BLANK = '[name left out]'
const POSSESSIVE = /(?:['’]s)?/.source

/** The systems that go by a name in the ledger’s claims: not those that have only a label of its editors’. */
export function namedSystems({ evidence }: Ledger): Named[] {
  const used = new Set(evidence.claims.flatMap(claim => Object.values(claim.entities).flat()))
  return evidence.systems.flatMap(system => {
    const names = namesOf(system).filter(name => [...used].some(entity => entity.includes(name)))
    const listed = system.properties.flatMap(property => property.claims)
    const naming = evidence.claims.filter(claim => names.some(name => mentions(claim, name)))
    const claims = new Set<string>([...listed, ...naming.map(claim => claim.id)])
    return names.length === 0 ? [] : [{ system, label: labelOf(system), names, claims }]
  })
}

/** "Pool (Bluewater)" goes by both names; a bracket that holds a sentence holds no name. */
function namesOf({ name }: System): string[] {
  const [main = name, bracket = ''] = name.split(/ \(|\)/)
  return [main, ...bracket.split(', ').filter(part => /^(\p{Lu}\p{L}* ?)+$/u.test(part))]
}

function labelOf(system: System): string {
  const [main = system.name, ...more] = namesOf(system)
  return more.length === 0 ? main : `${main} (${more.join(', ')})`
}

function mentions(claim: Entry['claim'], name: string): boolean {
  return claim.statement.includes(name) || Object.values(claim.entities).flat().includes(name)
}

/**
 * The claims of which it can be asked which system they are about: they name one system and no more, no word of its name
 * is left when the name is out, and of at least three other systems nothing kin is recorded.
 */
export function masked(ledger: Ledger): Masked[] {
  const systems = namedSystems(ledger)
  return ledger.entries.flatMap(entry => {
    const { claim, lost, kin } = entry
    const [own, ...more] = systems.filter(({ names }) => names.some(name => mentions(claim, name)))
    if (own === undefined || more.length > 0 || lost) return []
    const text = withoutNames(claim.statement, own.names)
    const kept = own.names.some(name => name.split(' ').some(word => text.includes(word)))
    const others = systems.filter(
      other => other !== own && !kin.some(relative => other.claims.has(relative.claim.id)),
    )
    return kept || text === claim.statement || others.length < 3
      ? []
      : [{ entry, own, text, others }]
  })
}

function withoutNames(statement: string, names: readonly string[]): string {
  const any = new RegExp(`(${names.map(literal).join('|')})(${POSSESSIVE})`, 'g')
  return statement.replace(any, `${BLANK}$2`)
}

/** A name as a pattern that fits that name alone, also where signs of a pattern are in it ("C++"). */
function literal(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
