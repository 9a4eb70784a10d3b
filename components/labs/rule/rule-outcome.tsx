import { ruleOf, type RuleBoard } from '@/labs/rule/board'
import { touched, type Effect } from '@/labs/rule/effects'
import { chosenFor, type RuleState } from '@/labs/rule/lab'

/** How many people and places the rule touches as it is written, and whom it leaves out. */
export function RuleOutcome({
  board,
  state,
  people,
  places,
}: {
  board: RuleBoard
  state: RuleState
  people: Effect[]
  places: Effect[]
}) {
  const [who, where] = [touched(people), touched(places)]
  const chosen = chosenFor(board, state).length
  const changed = [...people, ...places].filter(effect => effect.touch !== effect.bare).length
  return (
    <>
      <strong>{ruleOf(board, state.rule).title}</strong> touches {who.yes} of {people.length} people
      {who.depends > 0 && `, and of ${who.depends} it depends`}. It reaches {where.yes} of{' '}
      {places.length} places on a message’s way
      {where.depends > 0 && `, and of ${where.depends} it depends`}.
      {chosen > 0 &&
        (changed > 0
          ? ` Your safeguards change that for ${changed}.`
          : ' Your safeguards change none of these counts: see what they add.')}
    </>
  )
}
