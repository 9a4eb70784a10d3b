import type { Clause } from './clause'
import { framesIn, type Frame } from './frames'
import { isFinite, NEGATORS, NOT_NEGATIVE, PRONOUNS, SUPPOSES } from './grammar'
import type { Sentence } from './sentence'

/** What holds over a clause: what stands in it, and what reaches into it from the clauses around. */
export type Scope = {
  clause: Clause
  /** Frames that cover the clause. */
  frames: Frame[]
  /** Frames in the clause itself. */
  own: Frame[]
  /** Where a negation begins that covers what follows it in the clause; undefined: none. */
  negatedFrom: number | undefined
  isSupposed: boolean
}

const DENIES =
  /\b(?:wrong to|false (?:that|to)|it (?:is|was|would be) (?:\w+ly )?(?:false|wrong|incorrect)$|untrue|mistake to|myth|far from|refus(?:e|es|ed) to|fail(?:s|ed)? to|stops? short of|go(?:es)? too far|beware|avoid|careful about|unfair to|unproven|unproved|untested|remains? to be|yet to|(?:must|has to|have to|needs? to)(?: still| first)? (?:prove|establish)|would (?:first )?have to (?:prove|establish|find)|instead of|rather than|nonsense|too early|unclear|unknown|uncertain|an open question|(?:sound|sounded|look|looked|seem|seemed|appear|appeared|act|acts|acted|talk|talks|talked|speak|speaks|spoke|treat|treats|treated|behave|behaves|behaved|argue|argues|argued|write|writes|pretend) (?:[\p{L}’']+ ){0,4}?as (?:if|though))\b/iu

/** The scopes of a sentence's clauses, one for each. */
export function scopesOf(text: string, sentence: Sentence): Scope[] {
  const scopes = sentence.clauses.map(clause => ownScope(text, sentence, clause))
  reachForward(sentence, scopes)
  reachBack(sentence, scopes)
  suppose(sentence, scopes)
  return scopes
}

function ownScope(text: string, sentence: Sentence, clause: Clause): Scope {
  const own = framesIn(text, sentence, clause)
  const negatedFrom = negationIn(text, sentence, clause)
  return { clause, own, frames: own, negatedFrom, isSupposed: false }
}

function negationIn(text: string, { tokens }: Sentence, { from, to }: Clause): number | undefined {
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (first === undefined || last === undefined) return undefined
  const said = text.slice(first.start, last.end)
  const blank = said.replace(NOT_NEGATIVE, turn => ' '.repeat(turn.length))
  const negator = tokens
    .slice(from, to)
    .find(
      token =>
        NEGATORS.has(token.lower) &&
        blank.slice(token.start - first.start).trimStart().length > 0 &&
        blank[token.start - first.start] !== ' ',
    )?.start
  const denial = DENIES.exec(blank)
  const starts = [negator, denial === null ? undefined : first.start + denial.index]
  const found = starts.filter(at => at !== undefined)
  return found.length === 0 ? undefined : Math.min(...found)
}

/** A frame or a negation goes on into what hangs on it, and into what is joined without a subject of its own. */
function reachForward({ tokens }: Sentence, scopes: Scope[]): void {
  for (let i = 1; i < scopes.length; i++) {
    const [before, scope] = [scopes[i - 1], scopes[i]]
    if (before === undefined || scope === undefined) continue
    if (isTakenUp(tokens, scope.clause)) {
      const isByPronoun = before.clause.opens === 'and' && scope.clause.opens === 'because'
      scope.frames = isByPronoun
        ? [...before.own, ...scope.own]
        : [...before.frames, ...scope.frames]
      const isUnderThat =
        scope.clause.opens === 'that' ||
        scope.clause.opens === 'who' ||
        (scope.clause.opens === 'colon' && tokens[scope.clause.from]?.lower === 'that')
      if (before.negatedFrom !== undefined && isUnderThat)
        scope.negatedFrom = tokens[scope.clause.from]?.start
    }
  }
}

function isTakenUp(tokens: Sentence['tokens'], { from, opens }: Clause): boolean {
  switch (opens) {
    case 'that':
    case 'who':
    case 'because':
    case 'when':
    case 'colon':
    case 'comma':
      return true
    case 'and':
      return startsWithPronoun(tokens, from + 1)
    case 'but':
      return startsWithPronoun(tokens, from) || startsWithPronoun(tokens, from + 1)
    case 'start':
    case 'stop':
      return false
  }
}

function startsWithPronoun(tokens: Sentence['tokens'], at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  return PRONOUNS.has(word) || word === 'that'
}

/** ", prosecutors say" at the end covers all before it, back to a semicolon. */
function reachBack({ tokens }: Sentence, scopes: Scope[]): void {
  for (let i = scopes.length - 1; i > 0; i--) {
    const scope = scopes[i]
    if (scope === undefined || scope.own.length === 0 || scope.clause.opens === 'stop') continue
    if (
      restOf(tokens, scope) > 5 &&
      !isPutIn(tokens, scope) &&
      !isRelative(tokens, scopes[i - 1], scope)
    )
      continue
    for (let j = i - 1; j >= 0; j--) {
      const earlier = scopes[j]
      if (earlier === undefined) break
      earlier.frames = [...earlier.frames, ...scope.own]
      if (earlier.clause.opens === 'stop') break
    }
  }
}

/** ", Europol says, …": a frame put into a sentence, between commas. */
function isPutIn(tokens: Sentence['tokens'], { clause, own }: Scope): boolean {
  const [first] = own
  const start = tokens[clause.from]?.start ?? 0
  if (clause.opens !== 'comma' || first === undefined || first.start > start) return false
  return tokens.find(token => token.start >= first.end)?.text === ','
}

/** "The guns that prosecutors spoke of …": what the frame is about stands before it. */
function isRelative(
  tokens: Sentence['tokens'],
  before: Scope | undefined,
  { clause, own }: Scope,
): boolean {
  if (clause.opens !== 'that' || before === undefined || before.own.length > 0) return false
  const isBare = !tokens.slice(before.clause.from, before.clause.to).some(isFinite)
  return isBare && own.some(({ start }) => start <= (tokens[clause.from + 4]?.start ?? 0))
}

/** How many words of a clause are not its frames. */
function restOf(tokens: Sentence['tokens'], { clause, own }: Scope): number {
  return tokens
    .slice(clause.from, clause.to)
    .filter(token => token.isWord && !own.some(f => token.start >= f.start && token.end <= f.end))
    .length
}

const CONDITION = /^(?:had|were|should)$/

function suppose({ tokens }: Sentence, scopes: Scope[]): void {
  const at = tokens.findIndex((_, i) => isSupposition(tokens, i))
  const isInverted = CONDITION.test(tokens[0]?.lower ?? '')
  if (at < 0 && !isInverted) return
  const isFirst = at <= 2 && tokens[at]?.lower !== 'whether'
  const holder = scopes.findLast(({ clause }) => clause.from <= at)
  const from = isFirst || holder === undefined ? 0 : (tokens[holder.clause.from]?.start ?? 0)
  let isApart = false
  for (const scope of scopes) {
    const last = tokens[scope.clause.to - 1]
    isApart = scope.clause.opens === 'stop' && scope.clause.from > at && at >= 0
    scope.isSupposed = !isApart && (last?.end ?? 0) > from
  }
}

/** "Whether you want it or not" leaves nothing open. */
function isEitherWay(tokens: Sentence['tokens'], at: number): boolean {
  const after = tokens.slice(at, at + 9).map(({ lower }) => lower)
  return after.some((word, i) => word === 'or' && after[i + 1] === 'not')
}

/** "as if", "only if", "you could only join if" and "if you believe the police" suppose nothing. */
function isSupposition(tokens: Sentence['tokens'], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || !SUPPOSES.has(token.lower)) return false
  if (token.lower === 'whether' && isEitherWay(tokens, at)) return false
  const before = tokens.slice(Math.max(0, at - 5), at).map(({ lower }) => lower)
  const next = tokens.slice(at + 1, at + 3).map(({ lower }) => lower)
  if (
    token.lower === 'if' &&
    /^(?:you|we) (?:trust|believe|ask|follow|like|want|please|will)$/.test(next.join(' '))
  )
    return false
  return before.at(-1) !== 'as' && !(token.lower === 'if' && before.includes('only'))
}
