import { curly } from '@/components/evidence/curly'
import { rankingOf } from '@/labs/hypotheses/analysis'
import { caseOf } from '@/labs/hypotheses/board'
import { countedRows, mineOf, type HypothesesState } from '@/labs/hypotheses/lab'
import { cellCount, ratedCount } from '@/labs/hypotheses/marks'
import { listed } from '@/labs/listed'
import { voiceOfClaim, type LabData } from './lab-data'

/** How far the table is, and what comes first in it. */
export function HypothesesOutcome({ data, state }: { data: LabData; state: HypothesesState }) {
  const { board } = data
  const one = caseOf(board, state.case)
  const rated = ratedCount(mineOf(state))
  if (rated === 0)
    return `${curly(one.question)} Nobody here knows. Hold each explanation against each claim, and see which are left.`
  const rows = countedRows(state, one, claim => voiceOfClaim(data, claim))
  if (rows.length === 0) return 'You count nobody’s word, so nothing speaks against anything.'
  const ranking = rankingOf(board, mineOf(state), rows)
  const first = ranking.filter(({ rank }) => rank === 1)
  const titles = first.map(({ column }) => board.hypotheses[column]?.title.toLowerCase() ?? '')
  const against = first[0]?.inconsistent ?? 0
  const all = cellCount(board, one)
  const which = first.length === 1 ? 'it' : against === 0 ? 'any of them' : 'each'
  return (
    <>
      {first.length === board.hypotheses.length
        ? 'So far nothing tells the explanations apart.'
        : `Least spoken against: ${listed(titles)}, with ${against === 0 ? 'no claim' : against === 1 ? '1 claim' : `${against} claims`} against ${which}.`}{' '}
      {rated < all ? `${rated} of ${all} cells rated.` : 'All cells rated.'}
      {rated === all && ' That is no finding: what the sources say stands below.'}
    </>
  )
}
