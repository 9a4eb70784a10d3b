import type { Format } from '@/debate/formats/format'
import { sumOf, type Ballot } from '@/debate/round/ballot'
import styles from './ballot-view.module.css'

type Set = (next: (ballot: Ballot) => Ballot) => void

/** Who won, in whatever way the format decides, and why. */
export function BallotDecision({
  format,
  ballot,
  set,
}: {
  format: Format
  ballot: Ballot
  set: Set
}) {
  return (
    <div className={styles.decision}>
      {format.scoring.decides === 'side' && (
        <fieldset>
          <legend>The debate was won by</legend>
          {format.sides.map(side => (
            <label key={side.id}>
              <input
                type="radio"
                name="winner"
                checked={ballot.winner === side.id}
                onChange={() => set(before => ({ ...before, winner: side.id }))}
              />
              {side.name}
            </label>
          ))}
        </fieldset>
      )}
      {format.scoring.decides === 'rank' && <Ranks format={format} ballot={ballot} set={set} />}
      <label className={styles.reason}>
        {format.scoring.decides === 'nobody'
          ? 'What was said, and what was learnt'
          : 'Reason for the decision'}
        <textarea
          className="field"
          rows={6}
          maxLength={20_000}
          value={ballot.reason}
          onChange={({ target }) => set(before => ({ ...before, reason: target.value }))}
        />
      </label>
      <p className={`print-only ${styles.printed}`}>{ballot.reason}</p>
    </div>
  )
}

const PLACES = ['First', 'Second', 'Third', 'Fourth']

function Ranks({ format, ballot, set }: { format: Format; ballot: Ballot; set: Set }) {
  return (
    <fieldset>
      <legend>The teams in order</legend>
      {format.teams.map((_, place) => (
        <label key={place}>
          {PLACES[place] ?? place + 1}
          <select
            className="field"
            value={ballot.ranks[place] ?? ''}
            onChange={({ target }) => set(before => placed(before, place, target.value))}
          >
            <option value="">–</option>
            {format.teams.map(team => (
              <option key={team.id} value={team.id}>
                {team.name} ({sumOf(format, ballot, { team: team.id }) ?? '–'})
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  )
}

/** A team at a place; it leaves the place that it had. */
function placed(ballot: Ballot, place: number, team: string): Ballot {
  const ranks = Array.from({ length: Math.max(ballot.ranks.length, place + 1) }, (_, i) =>
    i === place ? team : ballot.ranks[i] === team ? '' : (ballot.ranks[i] ?? ''),
  )
  return { ...ballot, ranks: ranks.every(one => one === '') ? [] : ranks }
}
