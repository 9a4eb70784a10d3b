import { isExcused } from './excused'
import type { Finding } from './finding'
import type { SpeechLedger } from './ledger'
import { type Subject, BE, agentAfter, subjectOf } from './loaded-subject'
import { ADMITS, DENIALS, LOADED, PROVING, SHOWING, TURNS } from './loaded-words'
import { findingAt } from './messages'
import { scopeAt, type Said, type Speech } from './reading'
import { stem } from './stem'
import type { Token } from './token'
import { needsFrame } from '@/evidence/attribution'

/** A verb that settles what somebody only claims, charges or denies. */
export function loadedFindings(speech: Speech, said: Said, ledger: SpeechLedger): Finding[] {
  const { tokens } = said.sentence
  return tokens.flatMap((_, i) => {
    const verb = verbAt(speech, tokens, i)
    if (verb === undefined || isExcused(speech, said, i, i)) return []
    const subject = verb.isPassive ? agentAfter(said, i, ledger) : subjectOf(said, i, ledger)
    if (subject === undefined || !(verb.isPassive || verb.to > i || hasObject(tokens, i))) return []
    if (verb.to === i && isShowing(tokens, i, subject)) return []
    if (ADMITS.has(verb.stem) && hasPleaded(subject.group, ledger)) return []
    if (!ADMITS.has(verb.stem) && isFramedFromOutside(said, i)) return []
    return [loaded(speech, said, verb, subject, ledger)]
  })
}

/** A verb that settles something: its place, and that of its last word. */
type Verb = { at: number; to: number; stem: string; isPassive: boolean }

function verbAt({ text }: Speech, tokens: readonly Token[], at: number): Verb | undefined {
  const token = tokens[at]
  if (token === undefined) return undefined
  if (Object.hasOwn(LOADED, token.stem)) {
    const isPassive = BE.test(tokens[at - 1]?.lower ?? '') && tokens[at + 1]?.lower === 'by'
    return { at, to: at, stem: token.stem, isPassive }
  }
  const end = tokens.at(-1)?.end ?? token.end
  for (const [turn, verb] of TURNS) {
    const found = turn.exec(text.slice(token.start, Math.min(end, token.start + 60)))
    if (found === null) continue
    const to = tokens.findLastIndex(({ start }) => start < token.start + found[0].length)
    return { at, to, stem: stem(verb), isPassive: false }
  }
  return undefined
}

/** A case that shows something is an example; and "show" shows nothing without "that" or "how". */
function isShowing(tokens: readonly Token[], verb: number, { isSystem }: Subject): boolean {
  const own = tokens[verb]?.stem ?? ''
  if (isSystem === true && PROVING.has(own)) return true
  const after = tokens.slice(verb + 1, verb + 3).map(({ lower }) => lower)
  return (
    SHOWING.has(own) && !after.some(word => /^(?:that|how|why|what|where|who|whom)$/.test(word))
  )
}

/** A verb without an object settles nothing; "reveal" of a phone is no claim. */
function hasObject(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1]
  if (next === undefined || !next.isWord) return false
  const before = tokens[verb - 1]?.lower ?? ''
  const isForced = /^(?:had|has|have|forced|obliged|compelled|made)$/.test(
    tokens[verb - 2]?.lower ?? '',
  )
  if (before === 'to' && isForced && ADMITS.has(tokens[verb]?.stem ?? '')) return true
  if (
    /^(?:to|be|been|being|is|are|was|were|can|could|will|would|must|should|may|might|the|a|an|its|their)$/.test(
      before,
    )
  )
    return false
  return !/^(?:by|in|on|at|and|or|when|to|nothing|no|little|neither)$/.test(next.lower)
}

function hasPleaded(group: string | undefined, { claims }: SpeechLedger): boolean {
  return [...claims.values()].some(
    ({ standing, of }) =>
      standing === 'convicted-or-pleaded' && group !== undefined && of.includes(group),
  )
}

/** "InSight Crime says that the messages revealed …": the verb is then another's. */
function isFramedFromOutside(said: Said, verb: number): boolean {
  const at = said.sentence.tokens[verb]?.start ?? 0
  return scopeAt(said, verb).own.some(({ end, kind }) => end < at && kind === 'report')
}

function loaded(
  speech: Speech,
  said: Said,
  { at, to, stem, isPassive }: Verb,
  subject: Subject,
  ledger: SpeechLedger,
): Finding {
  const [token, last] = [said.sentence.tokens[at], said.sentence.tokens[to]]
  const words = LOADED[stem]
  const isDenial = DENIALS.has(stem)
  const base = (subject.isCharge ? words?.charge : words?.other) ?? 'say'
  const text = inForm(base, isPassive ? 'ed' : (token?.lower ?? ''))
  const near = [...ledger.claims.values()].filter(
    ({ of, standing }) =>
      (isDenial || (subject.group !== undefined && of.includes(subject.group))) &&
      (isDenial ? standing === 'company-says' : needsFrame(standing)),
  )
  const message = isDenial
    ? `A denial settles nothing: ${subject.name} denied or disputed it.`
    : `“${speech.text.slice(token?.start, last?.end)}” says that it is so: ${subject.name} only ${subject.isCharge ? 'accuses' : 'says so'}.`
  return findingAt(
    'loaded-verb',
    speech,
    said,
    { from: at, to },
    {
      claims: near.slice(0, 3).map(({ id }) => id),
      message,
      better: `Write “${text}”.`,
      fix: { start: token?.start ?? 0, end: last?.end ?? 0, text },
    },
  )
}

const PAST: Record<string, string> = { say: 'said', deny: 'denied', dispute: 'disputed' }

/** A verb in the form of another: "denied" for "refuted", "denies" for "refutes". */
function inForm(base: string, like: string): string {
  if (/(?:ed|en|wn|ound|ade|aid|ought|ame|ut|et)$/.test(like))
    return PAST[base] ?? `${base.replace(/e$/, '')}ed`
  if (/s$/.test(like)) return base === 'deny' ? 'denies' : `${base}s`
  return /ing$/.test(like) ? `${base.replace(/e$/, '')}ing` : base
}
