import type { ReactNode } from 'react'
import { plural } from '@/components/ui/plural'
import type { Brief, Entry } from '@/debate/brief'
import { RULE_TEXTS, type EvidenceFinding } from '@/debate/rules/finding'
import type { Gate } from '@/debate/steelman'
import { BalanceMeter } from './balance-meter'
import { ReadTime } from './read-time'
import styles from './findings-pane.module.css'

const SEVERITY = { error: 'Mend', warning: 'Look', note: 'Note' }
const GATES: Record<Gate['state'], string> = {
  'no-card': 'Choose the other side’s strongest card against it.',
  'no-answer': 'Write an answer to the card against it.',
  met: 'Finished: it carries the other side’s strongest card and an answer.',
}

/** What the rules say of the brief, how long it takes to read, and how its sides stand. */
export function FindingsPane({
  brief,
  selected,
  findings,
  gates,
  actions,
  children,
}: {
  brief: Brief
  selected: string | undefined
  findings: readonly EvidenceFinding[]
  gates: readonly Gate[]
  actions: {
    fix: (entry: Entry) => void
    select: (id: string) => void
    rate: (rate: number) => void
  }
  /** More that is said of the brief. */
  children?: ReactNode
}) {
  const here = findings.filter(finding => finding.entry === selected)
  const elsewhere = findings.filter(
    finding => finding.entry !== selected && finding.severity !== 'note',
  )
  return (
    <div className={styles.pane}>
      <ReadTime brief={brief} selected={selected} onRate={actions.rate} />
      {selected !== undefined && (
        <>
          <h2>This entry</h2>
          {here.length === 0 ? (
            <p className={styles.quiet}>The rules of evidence find nothing here.</p>
          ) : (
            <FindingList findings={here} actions={actions} />
          )}
        </>
      )}
      {gates.length > 0 && <Gates gates={gates} select={actions.select} />}
      <h2>{selected === undefined ? 'In the brief' : 'In the rest of the brief'}</h2>
      {elsewhere.length === 0 ? (
        <p className={styles.quiet}>Nothing to mend.</p>
      ) : (
        <>
          <p>{plural(elsewhere.length, 'finding')}</p>
          <FindingList findings={elsewhere} actions={actions} isElsewhere />
        </>
      )}
      {children}
      <BalanceMeter brief={brief} />
    </div>
  )
}

/** How many findings are listed at once. */
const MOST = 30

function FindingList({
  findings,
  actions,
  isElsewhere = false,
}: {
  findings: readonly EvidenceFinding[]
  actions: { fix: (entry: Entry) => void; select: (id: string) => void }
  isElsewhere?: boolean
}) {
  return (
    <ul className={styles.list}>
      {findings.slice(0, MOST).map(finding => (
        <li key={`${finding.entry}/${finding.rule}`} data-severity={finding.severity}>
          <p>
            <strong>{SEVERITY[finding.severity]}.</strong> {finding.message}
          </p>
          {finding.severity !== 'note' && <p className={styles.rule}>{RULE_TEXTS[finding.rule]}</p>}
          <Fix finding={finding} onFix={actions.fix} />
          {isElsewhere && (
            <button type="button" onClick={() => actions.select(finding.entry)}>
              Go to it
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}

function Fix({
  finding: { fix },
  onFix,
}: {
  finding: EvidenceFinding
  onFix: (entry: Entry) => void
}) {
  if (fix === undefined) return null
  return (
    <button type="button" onClick={() => onFix(fix.entry)}>
      {fix.label}
    </button>
  )
}

function Gates({ gates, select }: { gates: readonly Gate[]; select: (id: string) => void }) {
  const met = gates.filter(gate => gate.state === 'met').length
  return (
    <>
      <h2>The case</h2>
      <p>
        {met === gates.length
          ? 'Finished: every contention answers the strongest card against it.'
          : `${met} of ${plural(gates.length, 'contention')} finished.`}
      </p>
      <ul className={styles.list}>
        {gates.map(({ contention, state }) => (
          <li key={contention.id} data-severity={state === 'met' ? 'note' : 'warning'}>
            <p>
              <strong>{contention.title || 'Untitled'}.</strong> {GATES[state]}
            </p>
            {state !== 'met' && (
              <button type="button" onClick={() => select(contention.id)}>
                Go to it
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
