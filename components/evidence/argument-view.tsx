import { evidenceCard } from '@/evidence/card'
import type { Evidence } from '@/evidence/evidence'
import type { Argument } from '@/evidence/records'
import styles from './argument-view.module.css'
import { CiteLinks } from './cite-links'
import { EvidenceText } from './evidence-text'

/** One position: what it claims, why, what would follow, the best answer, and what its speaker must not say. */
export function ArgumentView({ evidence, argument }: { evidence: Evidence; argument: Argument }) {
  const cards = (ids: readonly string[]) => ids.map(id => evidenceCard(evidence, id))
  return (
    <article className={styles.argument} id={argument.id}>
      <h3 className={styles.title}>
        <a href={`#${argument.id}`}>
          <EvidenceText evidence={evidence} text={argument.title} />
        </a>
      </h3>
      <div className={styles.columns}>
        <div>
          <Part evidence={evidence} name="Claim" text={argument.claim} />
          <Part evidence={evidence} name="Warrant" text={argument.warrant} />
          <Part evidence={evidence} name="Impact" text={argument.impact} />
          <CiteLinks cards={cards(argument.facts)} />
        </div>
        <div>
          <Part evidence={evidence} name="Best answer" text={argument.rebuttal.text} />
          <CiteLinks cards={cards(argument.rebuttal.facts)} />
          <div className={styles.limit}>
            <Part evidence={evidence} name="Limit" text={argument.limit} />
          </div>
        </div>
      </div>
    </article>
  )
}

function Part({ evidence, name, text }: { evidence: Evidence; name: string; text: string }) {
  return (
    <p className={styles.part}>
      <span className={styles.name}>{name} </span>
      <EvidenceText evidence={evidence} text={text} />
    </p>
  )
}
