import { place, type Claim } from '@/evidence/claim'
import { STANDING } from '@/evidence/standing'
import type { Entry } from './ledger'
import { meet } from './words'

/** A claim as it stands in the ledger, with where and on whose word: for feedback. */
export function recorded({ claim }: Entry): string {
  return `Source ${claim.source}, ${place(claim)} (${STANDING[claim.standing].badge}): ${claim.statement}`
}

/** The claim’s content in italics, as words that are mentioned and not vouched for. */
export function quoted(text: string): string {
  return `*${text}*`
}

/** Where an item comes from, and what it is about where its own words do not say. */
export function sourced(entry: Entry, text: string, about = true): string {
  const subject = about ? subjectOf(entry.claim, text) : undefined
  const on = subject === undefined ? '' : `, on ${subject}`
  return `${text.replace(/\.$/, '')} (source ${entry.claim.source}${on})`
}

/** The company or system that a claim is about, where the text names none of them. */
function subjectOf(claim: Claim, text: string): string | undefined {
  const { systems = [], companies = [], people = [] } = claim.entities
  const all = [...systems, ...companies]
  return [...all, ...people].some(name => meet(name, text)) ? undefined : all[0]
}

/** The text with its first letter as a capital. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

const BODY = /\b(?:Agency|Department|government)\b|^[A-Z]{2,}$/

/** A voice’s name inside a sentence: "the indictment", "the BBC", "Dutch police". */
export function within(name: string): string {
  if (name.startsWith('The ')) return `the ${name.slice(4)}`
  return BODY.test(name) ? `the ${name}` : name
}
