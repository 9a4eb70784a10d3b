import type { ReactNode } from 'react'
import { evidenceCard } from '@/evidence/card'
import type { Evidence } from '@/evidence/evidence'
import type { Fact } from '@/evidence/records'
import { argumentsWith, cautionsWith } from '@/evidence/related'
import { CiteLinks } from './cite-links'
import { capital, sentence } from './curly'
import { EvidenceText } from './evidence-text'
import { asOf, GRADE } from './fact-line'
import styles from './fact-view.module.css'
import { FactCitation } from './fact-citation'
import { KindBadge } from './kind-badge'

/** One fact from outside the sources: the statement, where it is from and how far it was read, who disputes it. */
export function FactView({ evidence, fact }: { evidence: Evidence; fact: Fact }) {
  const used = argumentsWith(evidence, fact.id)
  const cautions = cautionsWith(evidence, fact.id)
  return (
    <>
      <p className={styles.kind}>
        <KindBadge word="Background" />
        From outside the sources. A question on the sources never rests on it.
      </p>
      <h1 className={styles.statement}>
        <EvidenceText evidence={evidence} text={fact.statement} />
      </h1>
      <dl className={styles.about}>
        <Entry name="Citation">
          <FactCitation fact={fact} />
        </Entry>
        <Entry name="Date">{capital(asOf(fact))}</Entry>
        <Entry name="Confidence">{capital(fact.confidence)}</Entry>
        <Entry name="What was read">{GRADE[fact.grade]}</Entry>
        <Entry name="Where it holds">{capital(fact.jurisdiction)}</Entry>
        <Entry name="Disputed by">
          <EvidenceText evidence={evidence} text={sentence(fact.disputed)} />
        </Entry>
        {fact.note !== undefined && (
          <Entry name="Note">
            <EvidenceText evidence={evidence} text={sentence(fact.note)} />
          </Entry>
        )}
        {cautions.map(caution => (
          <Entry key={caution.id} name="Beside the sources">
            <EvidenceText evidence={evidence} text={sentence(caution.issue)} />
          </Entry>
        ))}
        {used.length > 0 && (
          <Entry name="Arguments">
            <CiteLinks cards={used.map(one => evidenceCard(evidence, one.id))} />
          </Entry>
        )}
        <Entry name="Id">{fact.id}</Entry>
      </dl>
    </>
  )
}

function Entry({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
