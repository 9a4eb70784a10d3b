import { curly } from '@/components/evidence/curly'
import { ruleOf, type RuleBoard, type Touch } from '@/labs/rule/board'
import type { Effect } from '@/labs/rule/effects'
import { chosenFor, type RuleState } from '@/labs/rule/lab'
import { listed } from '@/labs/listed'

/** Whom the rule touches as it is written, where it reaches, and whether its safeguards change that. */
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
  const depends = named(people, 'depends')
  const changed = [...people, ...places].filter(effect => effect.touch !== effect.bare)
  return (
    <>
      <strong>{ruleOf(board, state.rule).title}</strong> touches{' '}
      {listed(named(people, 'yes')) || 'nobody for certain'}.
      {depends.length > 0 && ` For ${listed(depends)} it depends.`} On a message’s way it reaches{' '}
      {listed(named(places, 'yes')) || 'no place for certain'}.
      {chosenFor(board, state).length > 0 &&
        (changed.length > 0
          ? ` Without your safeguards it would be otherwise for ${listed(changed.map(inSentence))}.`
          : ' Your safeguards add conditions and change none of this.')}
    </>
  )
}

function named(effects: readonly Effect[], touch: Touch): string[] {
  return effects.filter(effect => effect.touch === touch).map(inSentence)
}

function inSentence({ subject: { title } }: Effect): string {
  return curly(title.charAt(0).toLowerCase() + title.slice(1))
}
