import { PrintButton } from '@/components/ui/print-button'
import { checkBallot, sumOf, type Ballot } from '@/debate/round/ballot'
import type { Round } from '@/debate/round/round'
import { BallotDecision } from './ballot-decision'
import { BallotMarks } from './ballot-marks'
import styles from './ballot-view.module.css'

/** The judge's ballot: marks within their ranges, a decision, and its reason. What is missing or wrong is said as it stands. */
export function BallotView({
  round,
  change,
}: {
  round: Round
  change: (next: (round: Round) => Round) => void
}) {
  const { format, ballot } = round
  const set = (next: (ballot: Ballot) => Ballot) =>
    change(before => ({ ...before, ballot: next(before.ballot) }))
  const findings = checkBallot(format, ballot)
  const wrong = findings.filter(finding => !finding.isNote)
  return (
    <div className={styles.ballot}>
      <h2>Ballot</h2>
      <label className={styles.judge}>
        Judge
        <input
          className="field"
          maxLength={120}
          value={ballot.judge}
          onChange={event => set(before => ({ ...before, judge: event.target.value }))}
        />
      </label>
      {format.scoring.criteria.length > 0 && (
        <BallotMarks format={format} ballot={ballot} set={set} findings={findings} />
      )}
      <p className={styles.sums}>
        {format.sides.map(side => (
          <span key={side.id}>
            {side.name}: <strong>{sumOf(format, ballot, { side: side.id }) ?? '–'}</strong>
          </span>
        ))}
      </p>
      <BallotDecision format={format} ballot={ballot} set={set} />
      <section className={`${styles.check} no-print`} aria-live="polite">
        <h3>{wrong.length === 0 ? 'The ballot is complete' : 'Before it is given in'}</h3>
        <ul>
          {findings.map(({ where, says, isNote }) => (
            <li key={`${where} ${says}`}>
              {isNote && <em>To look at: </em>}
              {says}
            </li>
          ))}
        </ul>
      </section>
      <p className="no-print">
        <PrintButton />
      </p>
    </div>
  )
}
