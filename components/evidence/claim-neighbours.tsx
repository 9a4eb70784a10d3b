import Link from 'next/link'
import type { Claim } from '@/evidence/claim'
import styles from './claim-neighbours.module.css'
import { curly } from './curly'

/** The claims before and after one in the same source. */
export function ClaimNeighbours({ claims, claim }: { claims: Claim[]; claim: Claim }) {
  const same = claims.filter(one => one.source === claim.source)
  const at = same.indexOf(claim)
  return (
    <nav className={`${styles.way} no-print`} aria-label={`Claims of ${claim.source}`}>
      <Neighbour word={`Before it in ${claim.source}`} claim={same[at - 1]} />
      <Neighbour word={`After it in ${claim.source}`} claim={same[at + 1]} />
    </nav>
  )
}

function Neighbour({ word, claim }: { word: string; claim: Claim | undefined }) {
  if (claim === undefined) return <span />
  return (
    <Link href={`/evidence/claims/${claim.id}`} prefetch={false}>
      <span className="meta">{word}</span>
      <span>{curly(claim.statement)}</span>
    </Link>
  )
}
