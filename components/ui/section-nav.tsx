import Link from 'next/link'
import styles from './section-nav.module.css'

type Place = { href: string; label: string }

/** The way between the pages of one part of the app, in one list or several. `at` is the page on which it stands, or its list. */
export function SectionNav({
  label,
  lists,
  at,
}: {
  label: string
  lists: readonly (readonly Place[])[]
  at: string
}) {
  return (
    <nav className={styles.nav} aria-label={label}>
      {lists.map(places => (
        <ul key={places[0]?.href} className={styles.list}>
          {places.map(({ href, label }) => (
            <li key={href}>
              <Link href={href} prefetch={false} aria-current={href === at ? 'page' : undefined}>
                {label}
              </Link>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  )
}
