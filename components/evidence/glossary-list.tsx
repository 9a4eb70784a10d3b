import Link from 'next/link'
import { InlineText } from '@/components/ui/inline-text'
import type { Lesson, Term } from '@/course/lesson'
import { evidenceCard } from '@/evidence/card'
import type { Evidence } from '@/evidence/evidence'
import { CiteLinks } from './cite-links'
import styles from './glossary-list.module.css'

/** The terms of all lessons by letter: what each means, what the meaning rests on, and where it is taught. */
export function GlossaryList({
  terms,
  lessons,
  evidence,
}: {
  terms: Term[]
  lessons: Lesson[]
  evidence: Evidence
}) {
  if (terms.length === 0) return <p>The lessons introduce no terms.</p>
  const sorted = terms.toSorted((a, b) => a.term.localeCompare(b.term, 'en-GB'))
  const letters = [...new Set(sorted.map(initial))]
  return (
    <>
      <p className={`${styles.letters} no-print`}>
        {letters.map(letter => (
          <a key={letter} href={`#letter-${letter}`}>
            {letter}
          </a>
        ))}
      </p>
      {letters.map(letter => (
        <section key={letter} className={styles.group} aria-labelledby={`letter-${letter}`}>
          <h2 className={styles.letter} id={`letter-${letter}`}>
            {letter}
          </h2>
          <dl className={styles.terms}>
            {sorted
              .filter(term => initial(term) === letter)
              .map(term => (
                <div key={term.id} id={term.id} className={styles.entry}>
                  <dt className={styles.term}>{term.term}</dt>
                  <dd className={styles.definition}>
                    <Definition term={term} lessons={lessons} evidence={evidence} />
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </>
  )
}

function Definition({
  term,
  lessons,
  evidence,
}: {
  term: Term
  lessons: Lesson[]
  evidence: Evidence
}) {
  const lesson = lessons.find(one => one.slug === term.lesson)
  return (
    <>
      <p>
        <InlineText text={term.definition} />
      </p>
      <CiteLinks cards={term.cites.map(id => evidenceCard(evidence, id))} />
      <p className="meta">
        {term.also.length > 0 && <>Also: {term.also.join(', ')}. </>}
        Taught in{' '}
        <Link href={`/lessons/${term.lesson}`} prefetch={false}>
          {lesson?.title ?? term.lesson}
        </Link>
        .
      </p>
    </>
  )
}

function initial({ term }: Term): string {
  return term.charAt(0).toUpperCase()
}
