import { claimOf, type Evidence } from '@/evidence/evidence'
import type { Statement } from '@/evidence/records'
import { Citation } from './citation'
import { ClaimList } from './claim-list'
import { capital, curly, sentence } from './curly'
import { EvidenceText } from './evidence-text'
import { Quotation } from './quotation'
import { SourceLink } from './source-name'
import { StandingBadge } from './standing-badge'
import styles from './statement-view.module.css'

/** One statement: who spoke, in which words, where and when, and what it is good for. */
export function StatementView({
  evidence,
  statement,
}: {
  evidence: Evidence
  statement: Statement
}) {
  const standings = new Set(statement.claims.map(id => claimOf(evidence, id).standing))
  return (
    <article className={styles.statement} id={statement.id}>
      <h4 className={styles.who}>
        {[...standings].map(standing => (
          <StandingBadge key={standing} standing={standing} />
        ))}
        <a href={`#${statement.id}`}>{capital(curly(statement.who))}</a>
      </h4>
      {statement.quote !== undefined && (
        <Quotation quote={statement.quote} restored={statement.restored} />
      )}
      <p className={styles.gist}>
        {statement.quote !== undefined && <span className={styles.label}>In our words: </span>}
        {curly(statement.gist)}
      </p>
      <p className={styles.about}>
        {sentence(statement.form)} Source <SourceLink id={statement.source} />. Where:{' '}
        {sentence(statement.where)} When: {sentence(statement.when)}
      </p>
      <p className={styles.about}>
        Supports: <EvidenceText evidence={evidence} text={sentence(statement.supports)} />
        {statement.note !== undefined && (
          <>
            {' '}
            Note: <EvidenceText evidence={evidence} text={sentence(statement.note)} />
          </>
        )}
      </p>
      <details className={styles.claims}>
        <summary>
          {statement.claims.length === 1 ? 'Its claim' : `Its ${statement.claims.length} claims`},
          with standing
        </summary>
        <ClaimList evidence={evidence} ids={statement.claims} />
      </details>
      <Citation evidence={evidence} id={statement.id} />
    </article>
  )
}
