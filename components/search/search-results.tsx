import Link from 'next/link'
import { capital, curly } from '@/components/evidence/curly'
import { KindBadge } from '@/components/evidence/kind-badge'
import { StandingBadge } from '@/components/evidence/standing-badge'
import type { SearchDocument } from '@/course/search-documents'
import { excerpt } from './excerpt'
import styles from './search-results.module.css'

/** What was found, each with its standing or kind before it. `onOpen` is told when one is followed. */
export function SearchResults({
  results,
  query,
  onOpen,
}: {
  results: SearchDocument[]
  query: string
  onOpen?: () => void
}) {
  return (
    <ul className={styles.results}>
      {results.map(result => (
        <li key={result.id}>
          <Link
            className={styles.result}
            href={result.href}
            prefetch={false}
            {...(onOpen && { onClick: onOpen })}
          >
            {result.standing ? (
              <StandingBadge standing={result.standing} />
            ) : (
              <KindBadge word={result.badge} />
            )}
            <span className={styles.title}>{capital(curly(result.title))}</span>
            {result.kind !== 'claim' && (
              <span className={styles.text}>{curly(excerpt(result.text, query))}</span>
            )}
          </Link>
        </li>
      ))}
    </ul>
  )
}
