import { isQuoted } from './quoted'
import { scopeAt, type Said, type Speech } from './reading'
import type { Frame } from './frames'

/** Those who speak in the debate itself: what they are said to say is not said by the speaker. */
const DEBATERS =
  /\b(?:opponents?|opposition|proposition|affirmative|negative|my (?:partner|friend)|other (?:side|team)|they(?:'ll|'d| will| would| keep| want)|critics?|headlines?|some people|you (?:might|may|will) (?:say|hear))\b/i

/** What the audience is told that it hears. */
const HEARSAY =
  /\b(?:you(?:'ll|’ll| will| may| might| could)?|when you|we(?:'ll| will)) (?:hear|be told|read)\b|\b(?:you|we|I) (?:are|were|am|was|have been) (?:often )?told\b|\byou(?: have|'ve|’ve| just| also| all| keep)* (?:say|said|saying|claim|claimed|tell us|told us|argue|argued|insist|insisted)\b/i

function isAsked({ asksFrom }: Said['sentence'], at: number): boolean {
  return asksFrom !== undefined && at >= asksFrom
}

/** Why nothing is wrong with what stands from one word to another: it is asked, supposed, denied, or somebody else's words. */
export function isExcused(speech: Speech, said: Said, from: number, to: number): boolean {
  const { sentence } = said
  const [first, last] = [sentence.tokens[from], sentence.tokens[to]]
  if (first === undefined || last === undefined || isAsked(sentence, first.start)) return true
  const scope = scopeAt(said, from)
  if (scope.isSupposed || scopeAt(said, to).isSupposed) return true
  if (scope.negatedFrom !== undefined && scope.negatedFrom < first.start) return true
  if (scope.frames.some(({ speaker }) => DEBATERS.test(speaker))) return true
  if (HEARSAY.test(speech.text.slice(sentence.start, first.start))) return true
  return isQuoted(speech.quoted, first.start, last.end)
}

/** The frames over a stretch: those of the clauses in which it begins and ends, and of a sentence after it that takes it up. */
export function framesOver(said: Said, from: number, to: number): Frame[] {
  return [...scopeAt(said, from).frames, ...scopeAt(said, to).frames, ...said.after]
}
