import type { Evidence } from '@/evidence/evidence'

/** A noun by now, in whatever case. */
const COMMON = ['Bitcoin']

/** The family names of the people, the first words of the systems, and the agencies of one word, that a module's claims name. */
export function namesOfTheCase({ claims }: Evidence): string[] {
  const entities = claims.map(claim => claim.entities)
  const people = entities.flatMap(({ people = [] }) =>
    people.flatMap(name => name.split(' ').at(-1) ?? []),
  )
  const systems = entities.flatMap(({ systems = [] }) =>
    systems.flatMap(name => name.split(' ')[0] ?? []),
  )
  const agencies = entities.flatMap(({ agencies = [] }) =>
    agencies.filter(name => !name.includes(' ')),
  )
  return [...new Set([...people, ...systems, ...agencies])].filter(
    name => name.length > 2 && !COMMON.includes(name),
  )
}
