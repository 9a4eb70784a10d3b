import { ruleOf, type RuleBoard, type Subject, type Touch } from './board'

/** What a rule with its safeguards changes for a place or a person. */
export type Effect = {
  subject: Subject
  touch: Touch
  /** What the rule alone makes of it. */
  bare: Touch
  text: string
  cites: readonly string[]
  /** What each chosen safeguard adds, in the rule's order; one that made the touch what it is comes first. */
  added: readonly Added[]
}

/** What a safeguard, by its id and its title, says of a place or a person. */
type Added = { safeguard: string; title: string; text: string; cites: readonly string[] }

/** A rule, and the safeguards that were chosen, by id. */
export type Choice = { rule: string; safeguards: readonly string[] }

/** What the choice changes at each place. Throws where the board has no such rule. */
export function placeEffects(board: RuleBoard, choice: Choice): Effect[] {
  return board.places.map(place => effectOn(board, choice, place))
}

/** What the choice changes for each person. Throws where the board has no such rule. */
export function personEffects(board: RuleBoard, choice: Choice): Effect[] {
  return board.people.map(person => effectOn(board, choice, person))
}

/** Of two safeguards that change whether a cell is touched, the one that lets it be touched less counts. */
function effectOn(board: RuleBoard, choice: Choice, subject: Subject): Effect {
  const rule = ruleOf(board, choice.rule)
  const cell = rule.cells[subject.id]
  if (cell === undefined) throw new Error(`The rule ${rule.id} says nothing of ${subject.id}.`)
  const chosen = rule.safeguards.filter(({ id }) => choice.safeguards.includes(id))
  const effects = chosen.flatMap(({ id, effects }) => {
    const effect = effects[subject.id]
    return effect === undefined ? [] : [{ id, ...effect }]
  })
  const touch = least([cell.touch, ...effects.flatMap(effect => effect.touch ?? [])])
  const deciding = effects.filter(effect => touch !== cell.touch && effect.touch === touch)
  const rest = effects.filter(effect => !deciding.includes(effect))
  return {
    subject,
    touch,
    bare: cell.touch,
    text: cell.text,
    cites: cell.cites,
    added: [...deciding, ...rest].map(({ id, text, cites }) => ({
      safeguard: id,
      title: board.safeguards.find(known => known.id === id)?.title ?? '',
      text,
      cites,
    })),
  }
}

function least(touches: readonly Touch[]): Touch {
  if (touches.includes('no')) return 'no'
  return touches.includes('depends') ? 'depends' : 'yes'
}

/** How many places or people are touched, and of how many it depends. */
export function touched(effects: readonly Effect[]): Record<Touch, number> {
  const count = (touch: Touch) => effects.filter(effect => effect.touch === touch).length
  return { yes: count('yes'), depends: count('depends'), no: count('no') }
}

/** The safeguards that can stand beside a rule, with their words, in the rule's order. */
export function safeguardsFor(board: RuleBoard, rule: string): RuleBoard['safeguards'] {
  return ruleOf(board, rule).safeguards.flatMap(({ id, clause }) =>
    board.safeguards
      .filter(known => known.id === id)
      .map(known => (clause === undefined ? known : { ...known, clause })),
  )
}
