import { memo } from 'react'
import { CheckField } from '@/components/labs/fields'
import { rankingOf, type Standing } from '@/labs/hypotheses/analysis'
import { caseOf } from '@/labs/hypotheses/board'
import {
  countedRows,
  mineOf,
  type HypothesesState,
  type HypothesesStep,
} from '@/labs/hypotheses/lab'
import { VOICES, type Voice } from '@/labs/hypotheses/voices'
import { VOICE_WORDS } from '@/labs/hypotheses/words'
import styles from './hypotheses-lab.module.css'
import { voiceOfClaim, type LabData } from './lab-data'

type Props = {
  data: LabData
  state: HypothesesState
  act: (action: HypothesesStep) => void
}

/** The explanations by how many claims speak against them, and whose claims count. */
export function RankingTable({ data, state, act }: Props) {
  const one = caseOf(data.board, state.case)
  const rows = countedRows(state, one, claim => voiceOfClaim(data, claim))
  return (
    <section aria-labelledby="ranking">
      <h2 className={styles.heading} id="ranking">
        Fewest claims against it comes first
      </h2>
      <div className={styles.voices} role="group" aria-label="Whose claims count">
        {VOICES.map(voice => (
          <VoiceField key={voice} voice={voice} counts={!state.without.includes(voice)} act={act} />
        ))}
      </div>
      <div className={styles.scroll} role="group" aria-label="The order" tabIndex={0}>
        <table className={styles.ranking} aria-labelledby="ranking">
          <thead>
            <tr>
              <th scope="col">Explanation</th>
              <th scope="col">Against it</th>
              <th scope="col">Fit it</th>
              <th scope="col">Silent</th>
              <th scope="col">Not rated</th>
            </tr>
          </thead>
          <tbody>
            {rankingOf(data.board, mineOf(state), rows).map(standing => (
              <RankedRow key={standing.column} data={data} standing={standing} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

type VoiceProps = { voice: Voice; counts: boolean; act: Props['act'] }

const VoiceField = memo(function VoiceField({ voice, counts, act }: VoiceProps) {
  return (
    <CheckField
      label={VOICE_WORDS[voice]}
      checked={counts}
      onChange={next => act({ kind: 'voice', voice, counts: next })}
    />
  )
})

function RankedRow({ data: { board }, standing }: { data: LabData; standing: Standing }) {
  const { column, rank, consistent, inconsistent, silent, unrated } = standing
  return (
    <tr data-first={rank === 1 || undefined}>
      <th scope="row">
        {rank}. {board.hypotheses[column]?.title}
      </th>
      <td>
        {inconsistent > 0 && (
          <svg
            className={styles.bar}
            viewBox={`0 0 ${inconsistent * 10} 10`}
            width={inconsistent * 10}
            height={10}
            aria-hidden="true"
          >
            <rect width={inconsistent * 10} height={10} />
          </svg>
        )}
        {inconsistent}
      </td>
      <td>{consistent}</td>
      <td>{silent}</td>
      <td>{unrated}</td>
    </tr>
  )
}
