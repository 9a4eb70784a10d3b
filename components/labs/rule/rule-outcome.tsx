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
  const changed = [...people, ...places].filter(effect => effect.touch !== effect.bare)
  return (
    <>
      <strong>{ruleOf(board, state.rule).title}</strong>
      {wholeOutcome(people, places)}
      {chosenFor(board, state).length > 0 &&
        (changed.length > 0
          ? ` Without your safeguards it would be otherwise for ${listed(changed.map(inSentence))}.`
          : ' Your safeguards add conditions and change none of this.')}
    </>
  )
}

/** What follows the rule’s title. */
function wholeOutcome(people: readonly Effect[], places: readonly Effect[]): string {
  const [touched, reached] = [named(people, 'yes'), named(places, 'yes')]
  const depends = named(people, 'depends')
  const whom = depends.length === people.length ? 'everybody here' : listed(depends)
  const dependsOn = depends.length > 0 ? ` For ${whom} it depends.` : ''
  const where = `On a message’s way ${reached.length > 0 ? `it reaches ${listed(reached)}` : 'there is no place that it reaches in every case'}.`
  if (touched.length > 0) return ` touches ${listed(touched)}.${dependsOn} ${where}`
  return reached.length > 0
    ? `: there is nobody whom it touches in every case.${dependsOn} ${where}`
    : `: there is no person and no place that it touches in every case.${dependsOn}`
}

function named(effects: readonly Effect[], touch: Touch): string[] {
  return effects.filter(effect => effect.touch === touch).map(inSentence)
}

function inSentence({ subject: { title } }: Effect): string {
  return curly(title.charAt(0).toLowerCase() + title.slice(1))
}
