import { place, type Figure } from './claim'
import { claimsBehind, findExhibit, type Evidence, type Exhibit } from './evidence'
import { datesInWords } from './date'
import { frameOf } from './frame'
import { STANDING, type Standing } from './standing'

/** What a reader is shown of one piece of evidence beside a sentence, an option or an answer. Plain data: safe to send to a browser. */
export type EvidenceCard = {
  id: string
  kind: Exhibit['kind']
  /** Only a source claim has a standing of its own. */
  standing?: Standing
  /** The word before the text: a standing's badge, "Background", "Conflict", … */
  badge: string
  text: string
  /** Who speaks, where the source says so. */
  speaker?: string
  /** Words in quotation marks in the source. */
  quote?: string
  quoteRestored?: boolean
  /** Figures as the source writes them; lost ones say so. */
  figures: string[]
  /** Source and place, or a fact's citation with its as-of date. */
  origin: string
  /** The permalink inside the app. */
  href: string
  /** How a careful sentence about a claim begins. */
  frame?: string
  /** Conflicts that the claim takes part in. */
  conflicts: { id: string; title: string; href: string }[]
  /** A caution on how sure we are ("Confidence: medium"). */
  caution?: string
}

const PATHS: Record<Exhibit['kind'], string> = {
  claim: '/evidence/claims',
  statement: '/evidence/statements',
  conflict: '/evidence/conflicts',
  system: '/evidence/systems',
  gap: '/evidence/gaps',
  fact: '/evidence/background',
  argument: '/evidence/arguments',
}
const PAGED: readonly Exhibit['kind'][] = ['claim', 'system', 'fact']

/** The permalink of a piece of evidence: a page of its own, or its place on the page that lists its kind. */
export function exhibitHref(kind: Exhibit['kind'], id: string): string {
  return PAGED.includes(kind) ? `${PATHS[kind]}/${id}` : `${PATHS[kind]}#${id}`
}

/** What is shown of the evidence with this id. Throws on an unknown id: ids are checked when the module is read. */
export function evidenceCard(evidence: Evidence, id: string): EvidenceCard {
  const exhibit = findExhibit(evidence, id)
  if (exhibit === undefined) throw new Error(`No evidence has the id ${id}.`)
  return cardOf(evidence, exhibit)
}

function cardOf(evidence: Evidence, exhibit: Exhibit): EvidenceCard {
  const base = {
    id: exhibit.record.id,
    kind: exhibit.kind,
    figures: [],
    conflicts: [],
    href: exhibitHref(exhibit.kind, exhibit.record.id),
  }
  switch (exhibit.kind) {
    case 'claim': {
      const claim = exhibit.record
      return {
        ...base,
        standing: claim.standing,
        badge: STANDING[claim.standing].badge,
        text: claim.statement,
        ...(claim.speaker !== undefined && { speaker: claim.speaker }),
        ...(claim.quote !== undefined && { quote: claim.quote, quoteRestored: claim.restored }),
        figures: claim.figures.map(figureLine),
        frame: frameOf(
          claim,
          evidence.sources.find(source => source.id === claim.source),
        ),
        origin: `Source ${claim.source}, ${place(claim)}`,
        conflicts: claim.conflicts.map(id => conflictLink(evidence, id)),
      }
    }
    case 'statement': {
      const statement = exhibit.record
      return {
        ...base,
        badge: 'Statement',
        text: statement.gist,
        speaker: statement.who,
        ...(statement.quote !== undefined && {
          quote: statement.quote,
          quoteRestored: statement.restored,
        }),
        origin: `Source ${statement.source}, ${claimsBehind(evidence, exhibit).slice(0, 1).map(place).join()}`,
      }
    }
    case 'conflict':
      return {
        ...base,
        badge: 'Conflict',
        text: exhibit.record.careful,
        origin: exhibit.record.title,
      }
    case 'system':
      return { ...base, badge: 'System', text: exhibit.record.name, origin: exhibit.record.kind }
    case 'gap':
      return {
        ...base,
        badge: 'Not in the sources',
        text: exhibit.record.title,
        origin: 'What the sources do not say',
      }
    case 'fact': {
      const fact = exhibit.record
      const asOf = fact.asOf === undefined ? 'undated' : `as of ${datesInWords(fact.asOf)}`
      return {
        ...base,
        badge: 'Background',
        text: fact.statement,
        origin: `${fact.citation.title}; ${asOf}`,
        ...(fact.confidence === 'medium' && { caution: 'Confidence: medium' }),
      }
    }
    case 'argument':
      return {
        ...base,
        badge: 'Argument',
        text: exhibit.record.claim,
        origin: `A position in the debate: ${exhibit.record.title}`,
        caution: exhibit.record.limit,
      }
  }
}

/** A figure with what it counts, as the source writes it; a lost one says so and gives nothing in its place. */
function figureLine(figure: Figure): string {
  return figure.lost
    ? `${figure.counts}: the number is missing in our copy of this article`
    : `${figure.counts}: ${figure.written}`
}

function conflictLink(evidence: Evidence, id: string): EvidenceCard['conflicts'][number] {
  const exhibit = findExhibit(evidence, id)
  if (exhibit?.kind !== 'conflict') throw new Error(`No conflict has the id ${id}.`)
  return { id, title: exhibit.record.title, href: exhibitHref('conflict', id) }
}
