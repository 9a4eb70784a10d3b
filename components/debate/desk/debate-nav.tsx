import Link from 'next/link'
import styles from './debate-nav.module.css'

/** The tools, in the order in which a club uses them. */
const PLACES = [
  { href: '/debate', label: 'Prepare' },
  { href: '/debate/evidence', label: 'Evidence room' },
  { href: '/debate/briefs', label: 'Briefs and cases' },
  { href: '/debate/speech', label: 'Speech check' },
  { href: '/debate/map', label: 'Map' },
  { href: '/debate/practice', label: 'Drills' },
  { href: '/debate/round', label: 'Round' },
  { href: '/debate/flow', label: 'Flow' },
  { href: '/debate/clock', label: 'Clock' },
  { href: '/debate/formats', label: 'Formats' },
]

/** The way between the debate tools. `at` is the tool on whose page it stands. */
export function DebateNav({ at }: { at: string }) {
  return (
    <nav className={styles.nav} aria-label="Debate tools">
      <ul className={styles.list}>
        {PLACES.map(({ href, label }) => (
          <li key={href}>
            <Link href={href} prefetch={false} aria-current={href === at ? 'page' : undefined}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
