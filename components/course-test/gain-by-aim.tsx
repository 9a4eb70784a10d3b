import Link from 'next/link'
import { markText } from './points-text'
import type { GainLine } from '@/quiz/gain'
import type { TestAim } from './test-aim'
import styles from './test-gain.module.css'

/** Aim by aim what was known before and after: one question each, so it is told in words and not added up. */
export function GainByAim({ lines, aims }: { lines: GainLine[]; aims: TestAim[] }) {
  return (
    <details className={styles.aims}>
      <summary>Aim by aim</summary>
      <div className={styles.scroll} role="group" aria-label="Aim by aim" tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Aim</th>
              <th scope="col">Before</th>
              <th scope="col">After</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(line => (
              <tr key={`${line.lesson} ${line.objective}`}>
                <th scope="row">
                  <AimName line={line} aims={aims} />
                </th>
                <td>{markText(line.before)}</td>
                <td>{markText(line.after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

function AimName({ line, aims }: { line: GainLine; aims: TestAim[] }) {
  const aim = aims.find(one => one.lesson === line.lesson && one.objective === line.objective)
  if (aim === undefined) return 'An aim that is not here any more'
  return (
    <>
      {aim.aim}{' '}
      <Link className={styles.lesson} href={`/lessons/${aim.lesson}`} prefetch={false}>
        {aim.title}
      </Link>
    </>
  )
}
