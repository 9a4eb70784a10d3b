import Link from 'next/link'
import type { Statement } from '@/evidence/records'
import { capital, curly } from './curly'
import styles from './statement-links.module.css'

/** The statements that contain a claim, each leading to its place on their page. */
export function StatementLinks({ statements }: { statements: Statement[] }) {
  if (statements.length === 0) return null
  return (
    <section>
      <h2>Part of what was said</h2>
      <ul className={styles.list}>
        {statements.map(statement => (
          <li key={statement.id}>
            <Link href={`/evidence/statements#${statement.id}`} prefetch={false}>
              {capital(curly(statement.who))}
            </Link>
            , {statement.form}: {curly(statement.gist)}
          </li>
        ))}
      </ul>
    </section>
  )
}
