import Link from 'next/link'
import { Fragment } from 'react'
import { exhibitHref } from '@/evidence/card'
import { findExhibit, type Evidence } from '@/evidence/evidence'
import { STANDINGS } from '@/evidence/standing'
import { curly } from './curly'
import { StandingBadge } from './standing-badge'

const PIECES = /(\*[^*]+\*|`[^`]+`|\b(?:[a-z]+\d*|[A-Z]{2,})(?:-[A-Za-z0-9]+)+\b)/

/** A text of the ledger: `*emphasis*`, a standing between backticks as its badge, and each id in it a way to that evidence. */
export function EvidenceText({ evidence, text }: { evidence: Evidence; text: string }) {
  return curly(text)
    .split(PIECES)
    .map((piece, i) => <Fragment key={i}>{shown(evidence, piece)}</Fragment>)
}

function shown(evidence: Evidence, piece: string) {
  if (piece.length > 2 && piece.startsWith('*')) return <em>{piece.slice(1, -1)}</em>
  const word = piece.startsWith('`') ? piece.slice(1, -1) : piece
  const standing = STANDINGS.find(one => one === word)
  if (standing !== undefined) return <StandingBadge standing={standing} />
  const exhibit = findExhibit(evidence, word)
  if (exhibit === undefined || exhibit.kind === 'system') return word
  return (
    <Link href={exhibitHref(exhibit.kind, word)} prefetch={false}>
      {word}
    </Link>
  )
}
