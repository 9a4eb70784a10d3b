import type { Evidence } from '@/evidence/evidence'
import type { SpeechGuide } from './guide'

/** Someone or something that a speech can name, and that must not be taken for another. */
export type Party = {
  /** The name by which a reader knows it. */
  name: string
  names: string[]
  kind: 'person' | 'system' | 'operation' | 'agency'
  /** What it belongs to: a company's head, its product and itself are one. */
  group: string
  /** A body of a state, as the ledger's claims name it among their agencies. */
  isAuthority?: true
}

const ROLE =
  /\b(?:chief executive|chief|head|ceo|boss|director|founder|owner|runs?|ran|distributor|owns)\b/i
const PARENTHESIS = /^(.*?)\s*\((.*)\)$/

/** The parties of a module: those of its guide, and all other people, companies, systems and operations of its ledger. */
export function partiesOf(evidence: Evidence, guide: SpeechGuide): Party[] {
  const named = guide.parties.flatMap(party => [
    ...systemOf(party.id, [...party.entities, ...party.names]),
    ...party.people.map(name => person(name, party.id)),
    ...party.operations.map((name): Party => ({
      name,
      names: [name],
      kind: 'operation',
      group: party.id,
    })),
  ])
  const known = new Set(named.flatMap(party => party.names))
  const others = othersOf(evidence, guide).filter(
    party => !party.names.some(name => known.has(name)),
  )
  return withShortNames([...named, ...others])
}

function systemOf(group: string, names: string[]): Party[] {
  const [first] = names
  return first === undefined ? [] : [{ name: first, names, kind: 'system', group }]
}

function person(name: string, group: string): Party {
  return { name, names: [name], kind: 'person', group }
}

function othersOf(evidence: Evidence, guide: SpeechGuide): Party[] {
  // Where a guide says who is who, the rest (a currency, a shop's app) is nobody that could be taken for another.
  const kind = guide.parties.length > 0 ? 'agency' : 'system'
  const groups = systemGroups(evidence)
  const systems = namesOf(evidence, ['companies', 'systems', 'operations']).map((name): Party => ({
    name,
    names: [name],
    kind,
    group: groups.get(name) ?? name,
  }))
  const people = namesOf(evidence, ['people']).map(name =>
    person(name, employer(evidence, name, systems) ?? name),
  )
  const agencies = namesOf(evidence, ['agencies']).map((name): Party => ({
    ...agency(name),
    isAuthority: true,
  }))
  const media = namesOf(evidence, ['media']).map(agency)
  return [...systems, ...people, ...agencies, ...media]
}

function agency(name: string): Party {
  return { name, names: [name], kind: 'agency', group: name }
}

type EntityKind = keyof Evidence['claims'][number]['entities']

function namesOf({ claims }: Evidence, kinds: readonly EntityKind[]): string[] {
  return [...new Set(claims.flatMap(claim => kinds.flatMap(kind => claim.entities[kind] ?? [])))]
}

/** Two names of one system: "Sky ECC (Sky Global)". */
function systemGroups({ systems }: Evidence): Map<string, string> {
  return new Map(
    systems.flatMap(({ name }) => {
      const [, outer, inner] = PARENTHESIS.exec(name) ?? []
      return outer === undefined || inner === undefined
        ? []
        : [
            [outer, outer],
            [inner, outer],
          ]
    }),
  )
}

/** The company whose head or agent a claim calls a person. */
function employer({ claims }: Evidence, name: string, systems: readonly Party[]) {
  const claim = claims.find(
    ({ entities, statement }) =>
      entities.people?.includes(name) === true &&
      (entities.companies?.length ?? 0) === 1 &&
      entities.agencies === undefined &&
      ROLE.test(statement),
  )
  const company = claim?.entities.companies?.[0]
  return systems.find(system => company !== undefined && system.names.includes(company))?.group
}

/** The family name of a person stands for the person, unless two share it. */
function withShortNames(parties: Party[]): Party[] {
  const family = (name: string) => name.split(' ').at(-1) ?? name
  const all = parties.filter(({ kind }) => kind === 'person').map(({ name }) => family(name))
  return parties.map(party => {
    const short = family(party.name)
    const isOnly = all.filter(name => name === short).length === 1
    const isNew = party.kind === 'person' && isOnly && short.length > 2
    return isNew ? { ...party, names: [...new Set([...party.names, short])] } : party
  })
}
