import { ruleOf, type RuleBoard } from './board'
import { personEffects, placeEffects, safeguardsFor, type Effect } from './effects'
import type { RuleState } from './lab'
import { TOUCH_WORDS } from './words'

/** A resolution as parts, to be set as text, as Markdown or on paper. */
export type Resolution = {
  /** "That governments should …" */
  resolved: string
  /** "provided that …", one condition each. */
  conditions: string[]
  definitions: { term: string; text: string; cites: readonly string[] }[]
  places: Effect[]
  people: Effect[]
  /** What the reader adds; may be empty. */
  note: string
}

/** Who should do it, where the reader has named nobody. */
export const SOMEBODY = 'the government'

export function resolutionOf(board: RuleBoard, state: RuleState): Resolution {
  const rule = ruleOf(board, state.rule)
  const chosen = safeguardsFor(board, rule.id).filter(({ id }) => state.safeguards.includes(id))
  return {
    resolved: `That ${oneLine(state.actor) || SOMEBODY} should ${rule.clause}`,
    conditions: chosen.map(({ clause }) => clause),
    definitions: rule.terms.flatMap(id => board.terms.filter(term => term.id === id)),
    places: placeEffects(board, state),
    people: personEffects(board, state),
    note: state.note.trim(),
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The resolution as plain text. Evidence is named by its ids, which the evidence pages explain. */
export function toText(resolution: Resolution): string {
  return document(resolution, {
    heading: text => `${text.toUpperCase()}\n`,
    item: text => `- ${text}`,
    term: text => text,
    own: text => text,
  })
}

/** The same as Markdown. What the reader typed is escaped, so that it stays text. */
export function toMarkdown(resolution: Resolution): string {
  return document(resolution, {
    heading: text => `## ${text}\n`,
    item: text => `- ${text}`,
    term: text => `**${text}**`,
    own: escaped,
  })
}

type Marks = Record<'heading' | 'item' | 'term' | 'own', (text: string) => string>

function document(parts: Resolution, { heading, item, term, own }: Marks): string {
  const effects = (list: readonly Effect[]) =>
    list.map(effect => item(`${term(effect.subject.title)}: ${effectText(effect)}`)).join('\n')
  const blocks = [
    heading('Resolution'),
    `Resolved: ${own(parts.resolved)}${parts.conditions.length === 0 ? '.' : ', provided that'}`,
    parts.conditions.map((condition, i) => `${i + 1}. ${condition}${endOf(parts, i)}`).join('\n'),
    parts.note === ''
      ? ''
      : `${heading('In the words of those who propose it')}\n${own(parts.note)}`,
    parts.definitions.length === 0
      ? ''
      : `${heading('Definitions')}\n${parts.definitions
          .map(one => item(`${term(one.term)}: ${one.text} (${one.cites.join(', ')}).`))
          .join('\n')}`,
    `${heading('What it changes, place by place')}\n${effects(parts.places)}`,
    `${heading('What it changes, person by person')}\n${effects(parts.people)}`,
  ]
  return `${blocks
    .filter(block => block !== '')
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n')}\n`
}

function endOf({ conditions }: Resolution, index: number): string {
  return index === conditions.length - 1 ? '.' : ';'
}

function effectText({ touch, text, cites, added }: Effect): string {
  const more = added.map(one => ` With this safeguard: ${one.text} (${one.cites.join(', ')})`)
  return `${TOUCH_WORDS[touch]}. ${text} (${cites.join(', ')})${more.join('')}`
}

/** Signs that Markdown gives a meaning, each after a backslash. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+\-.!|~&]/g, sign => `\\${sign}`)
}
