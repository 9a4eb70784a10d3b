import type { Cards, RuleCard } from './cards'
import type { Effect } from './effects'
import { citedIn, type Resolution } from './resolution'
import { TOUCH_WORDS } from './words'

/** The resolution as plain text. Evidence is named by its ids, and listed at the end. */
export function toText(resolution: Resolution, cards: Cards): string {
  return document(resolution, cards, {
    heading: text => `${text.toUpperCase()}\n`,
    term: text => text,
    own: isolated,
    known: text => text,
  })
}

/** The same as Markdown. What the reader typed is escaped, so that it stays text. */
export function toMarkdown(resolution: Resolution, cards: Cards): string {
  return document(resolution, cards, {
    heading: text => `## ${text}\n`,
    term: text => `**${text}**`,
    own: text => isolated(escaped(text)),
    known: text => text.replace(/[\\`*_[\]<>|~]/g, sign => `\\${sign}`),
  })
}

type Marks = Record<'heading' | 'term' | 'own' | 'known', (text: string) => string>

function document(parts: Resolution, cards: Cards, marks: Marks): string {
  const { actor, clause, conditions, note, definitions, people, places } = parts
  const { own, term } = marks
  const effects = (list: Effect[]) => list.map(one => [one.subject.title, effectText(one)] as const)
  const list = (heading: string, items: readonly (readonly [string, string])[]) =>
    items.length === 0
      ? ''
      : `${marks.heading(heading)}\n${items.map(([name, text]) => `- ${term(name)}: ${text}`).join('\n')}`
  const blocks = [
    marks.heading('Resolution'),
    `Resolved: That ${own(actor)} should ${clause}${conditions.length === 0 ? '.' : ', provided that'}`,
    conditions.map((one, i) => `${i + 1}. ${one}${endOf(conditions, i)}`).join('\n'),
    note === '' ? '' : `${marks.heading('In the words of those who propose it')}\n${own(note)}`,
    list(
      'Definitions',
      definitions.map(one => [one.term, `${one.text} ${idsOf(one)}.`]),
    ),
    list('What it changes, person by person', effects(people)),
    list('What it changes, place by place', effects(places)),
    list('Rests on', cited(parts, cards, marks)),
  ]
  return `${blocks
    .filter(block => block !== '')
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n')}\n`
}

/** How a condition ends. */
export function endOf(conditions: readonly string[], index: number): string {
  return index === conditions.length - 1 ? '.' : ';'
}

/** What holds now comes first: where a safeguard made it so, the rule alone follows as what would hold without it. */
function effectText({ touch, bare, text, cites, added }: Effect): string {
  const alone = `${TOUCH_WORDS[bare]}. ${text} ${idsOf({ cites })}`
  const more = added.map(one => `${one.title}: ${one.text} ${idsOf(one)}`)
  return touch === bare
    ? [alone, ...more].join(' ')
    : [`${TOUCH_WORDS[touch]}.`, ...more, `Without safeguards: ${lowered(alone)}`].join(' ')
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function idsOf({ cites }: { cites: readonly string[] }): string {
  return `(${cites.join(', ')})`
}

function cited(parts: Resolution, cards: Cards, { known }: Marks) {
  return citedIn(parts)
    .flatMap(id => cards[id] ?? [])
    .map(card => [card.id, known(cardLine(card))] as const)
}

/** Its standing or kind, what it says, where it is from, and how far to trust it. */
function cardLine({ badge, text, origin, caution }: RuleCard): string {
  const more = caution === undefined ? '' : ` Caution: ${caution.replace(/\.$/, '')}.`
  return `${badge}. ${text} (${origin})${more}`
}

/** Signs that Markdown gives a meaning, each after a backslash. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+\-.!|~&]/g, sign => `\\${sign}`)
}

const RIGHT_TO_LEFT =
  /[\p{Script=Arab}\p{Script=Hebr}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}]/u

/**
 * Each line that holds right-to-left letters between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (Unicode Standard Annex
 * #9, section 2.4), so that it does not turn what stands around it. Others are left as they are.
 */
function isolated(text: string): string {
  return text
    .split('\n')
    .map(line => (RIGHT_TO_LEFT.test(line) ? `\u2068${line}\u2069` : line))
    .join('\n')
}
