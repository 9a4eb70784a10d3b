import Link from 'next/link'
import { datesInWords } from '@/evidence/date'
import type { Fact } from '@/evidence/records'
import { capital, curly } from './curly'
import styles from './fact-line.module.css'
import { KindBadge } from './kind-badge'

/** What was read for a fact, in a reader's words. */
export const GRADE: Record<Fact['grade'], string> = {
  primary: 'The document itself',
  secondary: 'A report of it',
  known: 'Not looked up again',
}

/** One background fact in a list, told apart from what the sources say, with its citation, date and how sure we are. */
export function FactLine({ fact }: { fact: Fact }) {
  return (
    <div className={styles.line}>
      <KindBadge word="Background" />
      <span className={styles.topic} data-words="">
        {capital(curly(fact.topic))}
      </span>
      <Link className={styles.statement} href={`/evidence/background/${fact.id}`} prefetch={false}>
        <span data-words="">{curly(fact.statement)}</span>
      </Link>{' '}
      <span className={styles.about}>
        {curly(fact.citation.title)} · {asOf(fact)} · {GRADE[fact.grade].toLowerCase()}
        {fact.confidence === 'medium' && <strong> · medium confidence</strong>} ·{' '}
        <span data-words="">{fact.id}</span>
      </span>
    </div>
  )
}

/** What a reader may search for in a fact's line. */
export function factWords(fact: Fact): string {
  return [fact.topic, fact.statement, fact.id].join(' ')
}

/** The date that a fact speaks of, or that it has none. */
export function asOf(fact: Fact): string {
  return fact.asOf === undefined ? 'undated' : `as of ${datesInWords(fact.asOf)}`
}
