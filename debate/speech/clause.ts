import { isFinite, SUBJECTS } from './grammar'
import type { Token } from './token'

/** Part of a sentence that can be said by itself; `from` and `to` are places in the sentence's tokens. */
export type Clause = {
  from: number
  to: number
  /** What it begins with: the mark or the word that parts it from the one before. */
  opens: 'start' | 'stop' | 'colon' | 'comma' | 'and' | 'but' | 'because' | 'that' | 'who' | 'when'
}

const STOPS = new Set([';', '—', '–'])
const OPENERS: Record<string, Clause['opens']> = {
  and: 'and',
  or: 'and',
  but: 'but',
  so: 'but',
  yet: 'but',
  while: 'but',
  whereas: 'but',
  although: 'but',
  though: 'but',
  because: 'because',
  since: 'because',
  who: 'who',
  which: 'who',
  where: 'who',
  when: 'when',
  whenever: 'when',
  once: 'when',
  after: 'when',
  before: 'when',
  until: 'when',
  as: 'when',
  that: 'that',
}

/**
 * A sentence cut where a new statement begins: at a semicolon, a dash or a colon, and at a joining word that a subject with
 * its verb follows. A list ("cocaine, heroin and meth") stays whole.
 */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [{ from: 0, to: tokens.length, opens: 'start' }]
  const open = (from: number, opens: Clause['opens']) => {
    const last = clauses.at(-1)
    if (last === undefined || from <= last.from) return
    last.to = from
    clauses.push({ from, to: tokens.length, opens })
  }
  for (const [i, token] of tokens.entries()) {
    if (STOPS.has(token.text)) open(i + 1, 'stop')
    else if (token.text === ':' && !isWithin(tokens, i)) open(i + 1, 'colon')
    else if (token.text === ',' && startsStatement(tokens, i + 1)) open(i + 1, 'comma')
    else openerAt(tokens, i, clauses.at(-1)?.from ?? 0, open)
  }
  return clauses.filter(({ from, to }) => to > from)
}

function openerAt(
  tokens: readonly Token[],
  i: number,
  from: number,
  open: (from: number, opens: Clause['opens']) => void,
): void {
  const opens = OPENERS[tokens[i]?.lower ?? '']
  if (opens === undefined || !Object.hasOwn(OPENERS, tokens[i]?.lower ?? '')) return
  if (opens === 'and' && !hasVerb(tokens, from, i)) return
  if (opens === 'who' ? isAfterComma(tokens, i) : startsStatement(tokens, i + 1)) open(i, opens)
}

/** "Eap and Herdman are …" is one subject. */
function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(isFinite)
}

function isAfterComma(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]?.text === ','
}

/** A colon between digits: 10:30. */
function isWithin(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]?.end === tokens[i]?.start && tokens[i]?.end === tokens[i + 1]?.start
}

/** Whether a subject stands here, with a verb soon after it. */
function startsStatement(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]
  if (first === undefined || !first.isWord) return false
  if (!SUBJECTS.has(first.lower) && !/^\p{Lu}/u.test(first.text) && !/s$/.test(first.lower))
    return false
  if (!SUBJECTS.has(first.lower) && (isFinite(first) || tokens[at + 1]?.lower === 'that'))
    return false
  const next = tokens.slice(at + 1, at + 8)
  const stop = next.findIndex(token => !token.isWord)
  return next.slice(0, stop < 0 ? next.length : stop).some(isFinite)
}
