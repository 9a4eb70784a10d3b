import type { Theme } from '@/course/figures'
import type { Evidence } from '@/evidence/evidence'
import { STATEMENT_SIDES, type Statement } from '@/evidence/records'
import { curly } from './curly'
import styles from './statement-board.module.css'
import { StatementView } from './statement-view'

const SIDE: Record<Statement['side'], string> = {
  company: 'Companies',
  agency: 'Agencies and prosecutors',
  other: 'Others',
}

/** What was said, theme by theme: the companies' words opposite those of agencies and prosecutors. */
export function StatementBoard({ evidence, themes }: { evidence: Evidence; themes: Theme[] }) {
  if (evidence.statements.length === 0) return <p>This module holds no statements.</p>
  return (
    <>
      {allThemes(evidence, themes).map(theme => (
        <section key={theme.id} aria-labelledby={`theme-${theme.id}`}>
          <h2 className={styles.theme} id={`theme-${theme.id}`}>
            {theme.title}
          </h2>
          <div className={styles.columns}>
            {STATEMENT_SIDES.map(side => (
              <Side key={side} evidence={evidence} side={side} theme={theme} />
            ))}
          </div>
        </section>
      ))}
      {evidence.silences.length > 0 && <Silences silences={evidence.silences} />}
    </>
  )
}

function Silences({ silences }: { silences: string[] }) {
  return (
    <section aria-labelledby="silences">
      <h2 className={styles.theme} id="silences">
        Who says nothing
      </h2>
      <ul className={styles.silences}>
        {silences.map(silence => (
          <li key={silence}>{curly(silence)}</li>
        ))}
      </ul>
    </section>
  )
}

function Side({
  evidence,
  side,
  theme,
}: {
  evidence: Evidence
  side: Statement['side']
  theme: Theme
}) {
  const said = evidence.statements.filter(
    one => one.side === side && theme.statements.includes(one.id),
  )
  if (said.length === 0 && side === 'other') return null
  return (
    <div className={styles[side]}>
      <h3 className={styles.side}>{SIDE[side]}</h3>
      {said.length === 0 && (
        <p className={styles.silent}>No statement on this stands in the sources.</p>
      )}
      {said.map(statement => (
        <StatementView key={statement.id} evidence={evidence} statement={statement} />
      ))}
    </div>
  )
}

/** The themes, and one more for what none of them names. */
function allThemes({ statements }: Evidence, themes: Theme[]): Theme[] {
  const named = new Set(themes.flatMap(theme => theme.statements))
  const rest = statements.map(one => one.id).filter(id => !named.has(id))
  if (rest.length === 0) return themes
  const title = themes.length === 0 ? 'All statements' : 'Other statements'
  return [...themes, { id: 'other', title, statements: rest }]
}
