import { FAMILIES, STANDING, STANDINGS, type StandingFamily } from '@/evidence/standing'
import { StandingBadge } from './standing-badge'
import styles from './standings-key.module.css'

const FAMILY: Record<StandingFamily, { title: string; border: string }> = {
  accusation: { title: 'An accusation', border: 'dashed border' },
  official: { title: 'An official’s word', border: 'single border' },
  company: { title: 'A company’s word', border: 'dotted border' },
  found: { title: 'Admitted or found', border: 'double border' },
  press: { title: 'The press', border: 'no border' },
}

/** The ten standings by family: badge, the frame that a sentence needs, and what the standing means. */
export function StandingsKey({ counts }: { counts?: ReadonlyMap<string, number> }) {
  return (
    <dl className={styles.key}>
      {FAMILIES.map(family => (
        <div className={styles.family} key={family}>
          <dt className={styles.title}>
            {FAMILY[family].title} <span className={styles.border}>{FAMILY[family].border}</span>
          </dt>
          {STANDINGS.filter(standing => STANDING[standing].family === family).map(standing => (
            <dd className={styles.standing} key={standing}>
              <StandingBadge standing={standing} />
              <span className={styles.frame}>{STANDING[standing].frame}</span>
              <span className={styles.meaning}>{STANDING[standing].meaning}</span>
              {counts !== undefined && (
                <a className={styles.count} href={`/evidence/claims/filtered?standing=${standing}`}>
                  {counts.get(standing) ?? 0} claims
                  <span className="visually-hidden">: {STANDING[standing].phrase}</span>
                </a>
              )}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
