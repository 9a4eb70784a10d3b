import { ruleOf, type RuleBoard, type Term } from './board'
import { personEffects, placeEffects, safeguardsFor, type Effect } from './effects'
import type { RuleState } from './lab'

/** A resolution as parts, to be set as text, as Markdown or on paper. */
export type Resolution = {
  /** Who should do it. */
  actor: string
  /** What, as it follows "should". */
  clause: string
  /** "provided that …", one condition each. */
  conditions: string[]
  /** The terms of art that stand in it as it is written. */
  definitions: Term[]
  people: Effect[]
  places: Effect[]
  /** What the reader adds; may be empty. */
  note: string
}

/** Who should do it, where the reader has named nobody. */
export const SOMEBODY = 'the government'

/** The resolution that a state writes, with what it changes. Throws where the board has no such rule. */
export function resolutionOf(board: RuleBoard, state: RuleState): Resolution {
  const { id, clause } = ruleOf(board, state.rule)
  const actor = actorOf(state.actor) || SOMEBODY
  const conditions = safeguardsFor(board, id)
    .filter(one => state.safeguards.includes(one.id))
    .map(one => one.clause)
  const written = spaced([actor, clause, ...conditions].join(' '))
  return {
    actor,
    clause,
    conditions,
    definitions: board.terms.filter(term => standsIn(written, term)),
    people: personEffects(board, state),
    places: placeEffects(board, state),
    note: withoutTurns(state.note).trim(),
  }
}

/** The ids of all evidence that a resolution names, each once, in the order of its text. */
export function citedIn({ definitions, people, places }: Resolution): string[] {
  const effects = [...people, ...places]
  return [
    ...new Set([
      ...definitions.flatMap(one => one.cites),
      ...effects.flatMap(({ cites, added }) => [...cites, ...added.flatMap(one => one.cites)]),
    ]),
  ]
}

/** On one line, and without the full stop of a sentence; that of "the U.S." is the word’s own. */
function actorOf(text: string): string {
  const line = withoutTurns(text).replace(/\s+/g, ' ').trim()
  return /\.\p{L}\.$/u.test(line) ? line : line.replace(/[\s.。۔।]+$/, '')
}

/** Without the signs that turn the direction of what follows them (Unicode Standard Annex #9, section 2). */
function withoutTurns(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
}

/** Words in small letters with single blanks around each, to look for others among them. */
function spaced(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}-]+/gu, ' ')
    .trim()} `
}

function standsIn(words: string, { term, also }: Term): boolean {
  return [term, ...also].some(form => {
    const sought = spaced(form).trimEnd()
    return words.includes(`${sought} `) || words.includes(`${sought}s `)
  })
}
