import Link from 'next/link'
import { SearchOpener } from '@/components/search/search-opener'
import styles from './site-header.module.css'

const PLACES = [
  { href: '/syllabus', label: 'Lessons' },
  { href: '/labs', label: 'Labs' },
  { href: '/evidence', label: 'Evidence' },
  { href: '/practice', label: 'Practice' },
  { href: '/teach', label: 'Teach' },
  { href: '/debate', label: 'Debate' },
  { href: '/progress', label: 'Progress' },
]

export function SiteHeader({ title }: { title: string }) {
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <Link className={styles.title} href="/" prefetch={false}>
          {title}
        </Link>
        <nav className={styles.nav} aria-label="Main">
          {PLACES.map(place => (
            <Link key={place.href} href={place.href} prefetch={false}>
              {place.label}
            </Link>
          ))}
          <Link href="/search" prefetch={false} data-search="" aria-keyshortcuts="/">
            Search
          </Link>
        </nav>
      </div>
      <SearchOpener />
    </header>
  )
}
