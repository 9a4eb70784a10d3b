import type { Brief, Entry } from './brief'
import type { Dismissal } from './speech/dismissal'
import type { Finding } from './speech/finding'

/** The speaker's own words in an entry. What a card quotes is its source's, and stands under its cite. */
export type OwnWords = { part: 'title' | 'tag' | 'text' | 'answer'; text: string }

/** A place in an entry's own words that says more than the sources allow. */
export type WordingFinding = Finding & { entry: string; part: OwnWords['part'] }

type Check = (text: string) => readonly Finding[]

/** What is said in one's own words in an entry: a heading of an argument, a tag, an analytic, an answer. */
export function ownWords(entry: Entry): OwnWords[] {
  switch (entry.level) {
    case 'pocket':
      return []
    case 'block':
      return words('title', entry.title)
    case 'hat':
      return [...words('title', entry.title), ...words('answer', entry.steelman?.answer ?? '')]
    case 'analytic':
      return words('text', entry.text)
    case 'card':
      return words('tag', entry.tag)
  }
}

function words(part: OwnWords['part'], text: string): OwnWords[] {
  return text.trim() === '' ? [] : [{ part, text }]
}

/** The entry with other words in one of its parts. */
export function withWords(entry: Entry, { part, text }: OwnWords): Entry {
  switch (entry.level) {
    case 'hat':
      if (part === 'answer') return { ...entry, steelman: { ...entry.steelman, answer: text } }
      return { ...entry, title: text }
    case 'pocket':
    case 'block':
      return { ...entry, title: text }
    case 'analytic':
      return { ...entry, text }
    case 'card':
      return { ...entry, tag: text }
  }
}

/**
 * What the speech check finds in a brief's own words, entry by entry, without what was put aside. `given` are texts of the
 * module itself: its background facts tell more than the sources that a speech is held to.
 */
export function wordingFindings(
  { entries, dismissals = [] }: Pick<Brief, 'entries' | 'dismissals'>,
  check: Check,
  given: ReadonlySet<string> = new Set(),
): WordingFinding[] {
  return entries.flatMap(entry =>
    ownWords(entry).flatMap(({ part, text }) =>
      (given.has(text) ? [] : check(text))
        .filter(finding => !isSaidByCite(entry, finding) && !isPutAside(finding, dismissals))
        .map(finding => ({ ...finding, entry: entry.id, part })),
    ),
  )
}

/** A card's standing is said after its tag, and the rules of evidence hold the tag to it. */
function isSaidByCite(entry: Entry, { kind, claims }: Finding): boolean {
  if (entry.level !== 'card' || entry.standing === undefined) return false
  const isWord = kind === 'status-overclaim' || kind === 'missing-attribution'
  return isWord && claims.some(id => entry.claims.includes(id) || entry.evidence === id)
}

function isPutAside({ kind, span }: Finding, dismissals: readonly Dismissal[]): boolean {
  return dismissals.some(one => one.kind === kind && one.span === span)
}
