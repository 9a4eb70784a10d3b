import { memo } from 'react'
import { CiteLinks } from '@/components/evidence/cite-links'
import { curly } from '@/components/evidence/curly'
import { InlineText } from '@/components/ui/inline-text'
import { caseOf } from '@/labs/hypotheses/board'
import styles from './hypotheses-lab.module.css'
import { cardsOf, type LabData } from './lab-data'

/** Where it ends, whatever the table says. */
export const WhatSourcesSay = memo(function WhatSourcesSay({
  data,
  id,
}: {
  data: LabData
  id: string
}) {
  const { title, ends, later } = caseOf(data.board, id)
  return (
    <section className={styles.ends} aria-labelledby="ends">
      <h2 className={styles.heading} id="ends">
        What the sources say of {title}
      </h2>
      <p>
        <InlineText text={curly(ends.text)} />
      </p>
      <CiteLinks cards={cardsOf(data, ends.cites)} />
      {later !== undefined && (
        <details>
          <summary>From elsewhere, and later</summary>
          <p>
            <InlineText text={curly(later.text)} />
          </p>
          <CiteLinks cards={cardsOf(data, later.cites)} />
        </details>
      )}
    </section>
  )
})
