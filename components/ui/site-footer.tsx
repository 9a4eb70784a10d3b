import Link from 'next/link'
import { PreferenceChoice } from './preference-choice'
import styles from './site-footer.module.css'

const PLACES = [
  { href: '/glossary', label: 'Glossary' },
  { href: '/evidence/gaps', label: 'What the sources do not say' },
  { href: '/about', label: 'About' },
  { href: '/privacy', label: 'Privacy' },
]

export function SiteFooter({ title, colophon = '' }: { title: string; colophon?: string }) {
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <nav className={styles.nav} aria-label="About this site">
          {PLACES.map(place => (
            <Link key={place.href} href={place.href} prefetch={false}>
              {place.label}
            </Link>
          ))}
        </nav>
        <PreferenceChoice name="theme" />
        <p className="meta">
          {title}. Code under the MIT licence. {colophon}
        </p>
      </div>
    </footer>
  )
}
