import { STANDING } from '@/evidence/standing'
import type { Brief, Entry } from './brief'
import { branch } from './outline'
import type { Card } from './card'
import { markedText } from './run'

/** What stands before a card’s tag: the badge of its standing, or what sort of text it is. */
export function labelOf({ standing, origin }: Pick<Card, 'standing' | 'origin'>): string {
  if (standing !== undefined) return STANDING[standing].badge
  switch (origin) {
    case 'fact':
      return 'Background'
    case 'argument':
      return 'Argument'
    case 'claim':
    case 'statement':
    case 'own':
      return 'Standing not stated'
  }
}

/** The label with the date as of which the card holds: "Background, as of 8 April 2022". */
export function labelWithDate(card: Pick<Card, 'standing' | 'origin' | 'asOf'>): string {
  return card.asOf === undefined ? labelOf(card) : `${labelOf(card)}, as of ${card.asOf}`
}

/**
 * The cite as it is said in a speech, and as it stands before the full one: surname and year ("Stone 2021"). Where the
 * source gives no author, what published it, or how its title begins; where it gives no year, "no date".
 */
export function shortCite({ cite }: Pick<Card, 'cite'>): string {
  const name = surname(cite.author) ?? filled(cite.source) ?? beginning(cite.title)
  const year = /\b(1[5-9]|20)\d\d\b/.exec(cite.date ?? '')?.[0]
  return year === undefined
    ? `${name ?? 'Author not given'}, no date`
    : `${name ?? 'Author not given'} ${year}`
}

/** The first words of a title: enough to name it in a speech. */
function beginning(title: string | null): string | undefined {
  const words = filled(title)?.split(/\s+/) ?? []
  if (words.length === 0) return undefined
  return words.length <= 7 ? words.join(' ') : `${words.slice(0, 6).join(' ')} …`
}

function filled(part: string | null): string | undefined {
  return part === null || part.trim() === '' ? undefined : part.trim()
}

function surname(author: string | null): string | undefined {
  const first = filled(author)
    ?.split(/,|;| and | & /)[0]
    ?.trim()
  return first?.split(/\s+/).at(-1)
}

/** What is read aloud of some entries, line by line: headings of arguments, tags, short cites with the standing, spoken words. */
export function spokenLines(entries: readonly Entry[]): string[] {
  return entries.flatMap(entry => {
    switch (entry.level) {
      case 'pocket':
        return []
      case 'hat':
      case 'block':
        return [entry.title]
      case 'analytic':
        return [entry.text]
      case 'card':
        return cardLines(entry)
    }
  })
}

/** An argument is one’s own words: it is said without a cite. */
function cardLines(card: Card): string[] {
  const words = markedText(card.body, 'spoken')
  if (card.origin === 'argument') return [card.tag, words].filter(Boolean)
  return [card.tag, `${shortCite(card)}. ${spokenStanding(card)}`, words].filter(Boolean)
}

/** The standing as a speaker says it. */
function spokenStanding(card: Card): string {
  return card.standing === undefined ? '' : `${STANDING[card.standing].phrase}.`
}

/** What is read aloud of a brief, or of one entry with all that it holds, as a text with a paragraph a line. */
export function speechOf({ entries }: Brief, id: string | undefined): string {
  return spokenLines(id === undefined ? entries : branch(entries, id)).join('\n\n')
}
