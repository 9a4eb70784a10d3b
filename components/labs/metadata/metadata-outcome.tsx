import { plural } from '@/components/ui/plural'
import type { MetadataState } from '@/labs/metadata/lab'
import { PHONES } from '@/labs/metadata/names'
import { lackOf, MOST_POINTS, POINTS_EACH, scoreOf, type Score } from '@/labs/metadata/score'
import { counted } from '@/labs/metadata/words'
import { SPAN_WEEKS } from '@/labs/metadata/world'
import type { Making } from './use-prepared'

/** What is to be found, or how much of it was. */
export function MetadataOutcome({ state, making }: { state: MetadataState; making: Making }) {
  const { made, weeksDone } = making
  if (weeksDone !== undefined)
    return `Making a year of records: week ${weeksDone} of ${SPAN_WEEKS.year}.`
  if (state.checked)
    return <Scored score={scoreOf(made.world.cast, state.answers)} shown={state.shown} />
  if (lackOf(state.answers) === undefined) return 'All four are answered. Check them.'
  return `${counted(made.world.sent.length)} messages of ${PHONES} phones in ${made.world.weeks} weeks, and not a word of them. Find the phone that organises, the hour at which shifts change, and the couple.`
}

function Scored({
  score: { organiser, shift, couple, total },
  shown,
}: {
  score: Score
  shown: boolean
}) {
  const word = (points: number) =>
    points === POINTS_EACH ? 'found' : points === 0 ? 'not found' : 'half found'
  return (
    <>
      <strong>
        {plural(total, 'point')} of {MOST_POINTS}.
      </strong>{' '}
      The organiser: {word(organiser)}. The change of shifts: {word(shift)}. The couple:{' '}
      {word(couple)}.{' '}
      {total === MOST_POINTS
        ? 'All that from envelopes. What gave them away stands below.'
        : shown
          ? 'What gave them away stands below.'
          : 'Look again and check once more, or press “Show what gave them away”.'}
    </>
  )
}
