import { ENTITY_KINDS, type Claim } from '@/evidence/claim'

/** The people, bodies and places that a claim names, kind by kind. */
export function ClaimEntities({ claim }: { claim: Claim }) {
  return ENTITY_KINDS.map(kind => {
    const names = claim.entities[kind]
    if (names === undefined) return null
    return (
      <div key={kind}>
        <dt>{kind.charAt(0).toUpperCase() + kind.slice(1)}</dt>
        <dd>{names.join(', ')}</dd>
      </div>
    )
  })
}
