import { Fragment } from 'react'
import Link from 'next/link'
import type { EvidenceCard } from '@/evidence/card'
import { KindBadge } from './kind-badge'
import { StandingBadge } from './standing-badge'
import styles from './evidence-entry.module.css'

/** One piece of evidence as a reader sees it beside a sentence or an answer: standing, words, figures, origin. */
export function EvidenceEntry({ card }: { card: EvidenceCard }) {
  return (
    <div className={styles.entry}>
      <p className={styles.text}>
        {card.standing ? (
          <StandingBadge standing={card.standing} />
        ) : (
          <KindBadge word={card.badge} />
        )}
        {card.text}
      </p>
      {card.quote !== undefined && (
        <p className={styles.text}>
          <q>{card.quote}</q>
          {card.quoteRestored && <span className={styles.soft}> (as our copy holds it)</span>}
        </p>
      )}
      {card.figures.length > 0 && (
        <ul className={styles.figures}>
          {card.figures.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <p className={styles.soft}>
        {card.speaker !== undefined && <>Speaker: {card.speaker}. </>}
        {card.origin}. {card.frame !== undefined && <>Say: “{card.frame}” </>}
        {card.caution !== undefined && <>{card.caution}. </>}
        <Link className="no-print" href={card.href} prefetch={false}>
          {card.standing ? 'More, and where it is used' : 'More'}
          <span className="visually-hidden"> ({card.id})</span>
        </Link>
        <span className="print-only">{card.id}</span>
      </p>
      {card.conflicts.length > 0 && (
        <p className={styles.soft}>
          The sources differ:{' '}
          {card.conflicts.map((conflict, i) => (
            <Fragment key={conflict.id}>
              {i > 0 && '; '}
              <Link href={conflict.href} prefetch={false}>
                {conflict.title}
              </Link>
            </Fragment>
          ))}
        </p>
      )}
    </div>
  )
}
