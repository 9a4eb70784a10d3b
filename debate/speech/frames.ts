import type { Clause } from './clause'
import { SAY, SPEAKERS, NO_SPEAKERS, HEDGE } from './frame-words'
import { PRONOUNS, SUBJECTS } from './grammar'
import type { Sentence } from './sentence'
import type { Token } from './token'

/** Words that hand a clause to somebody, or mark it as a charge or somebody's view. */
export type Frame = {
  start: number
  end: number
  kind: 'report' | 'hedge'
  /** Who speaks, as it is written; empty for a bare hedge. */
  speaker: string
}

/** The frames that stand in a clause itself. */
export function framesIn(text: string, { tokens }: Sentence, clause: Clause): Frame[] {
  const inside = tokens.slice(clause.from, clause.to)
  return [...hedges(text, inside), ...reports(text, inside)].sort((a, b) => a.start - b.start)
}

function hedges(text: string, tokens: readonly Token[]): Frame[] {
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (first === undefined || last === undefined) return []
  return [...text.slice(first.start, last.end).matchAll(HEDGE)].map(match => ({
    kind: 'hedge' as const,
    start: first.start + match.index,
    end: first.start + match.index + match[0].length,
    speaker: speakerAfter(text, first.start + match.index + match[0].length, last.end, match[0]),
  }))
}

/** "according to Europol": the name that follows. */
function speakerAfter(text: string, from: number, to: number, phrase: string): string {
  if (!/^(?:according to|per the|as |in the words of|so |per )/i.test(phrase)) return phrase
  return /^[^,.;:()]{0,60}/.exec(text.slice(from, to))?.[0].trim() ?? ''
}

function reports(text: string, tokens: readonly Token[]): Frame[] {
  return tokens.flatMap((token, i) => {
    if (!(SAY.has(token.stem) || isGiving(tokens, i)) || isNoun(tokens, i) || isPossible(tokens, i))
      return []
    const subject = subjectBefore(tokens, i)
    if (subject === undefined || isDenied(tokens, subject, i) || isOrder(tokens, i)) return []
    return [
      {
        kind: 'report' as const,
        start: subject.start,
        end: token.end,
        speaker: text.slice(subject.start, token.start),
      },
    ]
  })
}

/** "the claim", "a report", "these charges", "its estimates" name a thing; so does "of account". */
function isNoun(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower ?? ''
  if (/'s?$/.test(before) && !/^(?:it|he|she|that|who|what|there|here)'s$/.test(before)) return true
  return /^(?:the|a|an|this|that|these|those|of|its|his|her|their|any|no|such|criminal|drug)$/.test(
    before,
  )
}

/** "The firm told its sellers to ask nothing": an order, and no report. */
function isOrder(tokens: readonly Token[], verb: number): boolean {
  if (!/^(?:told|tell|tells|warned|warn|ordered)$/.test(tokens[verb]?.lower ?? '')) return false
  const next = tokens.slice(verb + 1, verb + 7).map(({ lower }) => lower)
  const [to, that] = [next.indexOf('to'), next.indexOf('that')]
  return to > 0 && (that < 0 || that > to)
}

/** "Sky has never explained": nobody has said anything. */
function isDenied(tokens: readonly Token[], subject: Token, verb: number): boolean {
  return tokens
    .slice(0, verb)
    .some(
      ({ lower, start }) => start > subject.start && /^(?:never|not|hasn't|didn't)$/.test(lower),
    )
}

/** "so that it could deny": nobody has said it. */
function isPossible(tokens: readonly Token[], i: number): boolean {
  return tokens
    .slice(Math.max(0, i - 2), i)
    .some(({ lower }) => /^(?:to|could|can|might|may|would)$/.test(lower))
}

/** "InSight Crime gives 171,000": a figure is given by whoever vouches for it. */
function isGiving(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.stem === 'give' && /^\p{Sc}?\d/u.test(tokens[i + 1]?.text ?? '')
}

/** Who says it: the nearest speaker before the verb, and nobody who vouches for nothing ("we all know"). */
function subjectBefore(tokens: readonly Token[], verb: number): Token | undefined {
  for (let i = verb - 1; i >= Math.max(0, verb - 14); i--) {
    const token = tokens[i]
    if (token === undefined || NO_SPEAKERS.has(token.lower)) return undefined
    if (isSpeaker(token, i)) return token
  }
  return undefined
}

function isSpeaker(token: Token, i: number): boolean {
  if (SPEAKERS.has(token.stem) || PRONOUNS.has(token.lower)) return true
  return /^\p{Lu}/u.test(token.text) && (i > 0 || !SUBJECTS.has(token.lower))
}
