import type { ReactNode } from 'react'
import { EvidenceNav } from './evidence-nav'

/** The frame of a page of evidence: the way about, a title and what is here. */
export function EvidencePage({
  at,
  title,
  lede,
  children,
}: {
  at: string
  title: string
  lede: ReactNode
  children: ReactNode
}) {
  return (
    <div className="page">
      <EvidenceNav at={at} />
      <h1>{title}</h1>
      <p className="lede">{lede}</p>
      {children}
    </div>
  )
}
