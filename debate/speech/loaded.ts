import { needsFrame } from '@/evidence/attribution'
import type { Finding } from './finding'
import { isExcused } from './excused'
import type { SpeechLedger } from './ledger'
import { findingAt } from './messages'
import { scopeAt, type Said, type Speech } from './reading'
import { stem } from './stem'
import type { Token } from './token'

/** Verbs that settle a matter, and what a careful speaker says of a charge, of a denial, and of any other word. */
const LOADED: Record<string, { charge: string; denial: string }> = Object.fromEntries(
  [
    ['prove', 'allege', 'claim'],
    ['establish', 'allege', 'claim'],
    ['demonstrate', 'allege', 'claim'],
    ['show', 'allege', 'say'],
    ['expose', 'allege', 'claim'],
    ['reveal', 'allege', 'say'],
    ['uncover', 'allege', 'say'],
    ['confirm', 'allege', 'say'],
    ['unmask', 'allege', 'say'],
    ['refute', 'deny', 'deny'],
    ['debunk', 'deny', 'deny'],
    ['disprove', 'deny', 'deny'],
    ['rebut', 'deny', 'deny'],
    ['discredit', 'dispute', 'dispute'],
    ['demolish', 'dispute', 'dispute'],
    ['admit', 'say', 'say'],
    ['confess', 'say', 'say'],
    ['concede', 'say', 'say'],
    ['acknowledge', 'say', 'say'],
  ].map(([verb = '', charge = '', denial = '']) => [stem(verb), { charge, denial }]),
)
const ADMITS = new Set(['admit', 'confess', 'conced', 'acknowledg'].map(stem))
const DENIALS = new Set(
  ['refute', 'debunk', 'disprove', 'rebut', 'discredit', 'demolish'].map(stem),
)

/** Bodies whose word is a word, and not a proof. */
const VOICES = new Set(
  `prosecutor prosecution indictment charge police agency authority official investigator government department company firm jury
  officer detective statement spokesman spokeswoman chief boss executive attorney europol fbi owner lawyer`
    .split(/\s+/)
    .map(stem),
)
const OWN =
  /^(?:partner|opponent|opponents|team|side|case|argument|arguments|speech|speaker|friend|i|we|you|nobody|point)$/

/** A verb that settles what somebody only claims, charges or denies. */
export function loadedFindings(speech: Speech, said: Said, ledger: SpeechLedger): Finding[] {
  const { tokens } = said.sentence
  return tokens.flatMap((token, i) => {
    const words = Object.hasOwn(LOADED, token.stem) ? LOADED[token.stem] : undefined
    if (words === undefined || isExcused(speech, said, i, i)) return []
    const subject = subjectOf(said, i, ledger)
    if (subject === undefined || !hasObject(tokens, i)) return []
    if (isShowing(tokens, i, subject)) return []
    if (ADMITS.has(token.stem) && hasPleaded(subject.group, ledger)) return []
    if (!ADMITS.has(token.stem) && isFramedFromOutside(said, i)) return []
    return [loaded(speech, said, i, subject, ledger)]
  })
}

type Subject = { name: string; group: string | undefined; isCharge: boolean; isSystem?: boolean }

const PROVING = new Set(
  [
    'prove',
    'establish',
    'demonstrate',
    'show',
    'expose',
    'reveal',
    'uncover',
    'confirm',
    'unmask',
  ].map(stem),
)
const SHOWING = new Set(['show', 'reveal', 'uncover', 'demonstrate'].map(stem))

/** A case that shows something is an example; and "show" shows nothing without "that" or "how". */
function isShowing(tokens: readonly Token[], verb: number, { isSystem }: Subject): boolean {
  const own = tokens[verb]?.stem ?? ''
  if (isSystem === true && PROVING.has(own)) return true
  const after = tokens.slice(verb + 1, verb + 3).map(({ lower }) => lower)
  return (
    SHOWING.has(own) && !after.some(word => /^(?:that|how|why|what|where|who|whom)$/.test(word))
  )
}

/** Who is said to have settled it; undefined: nobody of the case. */
function subjectOf(said: Said, verb: number, ledger: SpeechLedger): Subject | undefined {
  const { tokens } = said.sentence
  const { clause } = scopeAt(said, verb)
  if (
    /^(?:what|whatever|how|that)$/.test(tokens[clause.from]?.lower ?? '') &&
    clause.opens === 'start'
  )
    return undefined
  for (let i = verb - 1; i >= Math.max(clause.from, verb - 10); i--) {
    const token = tokens[i]
    if (token === undefined || OWN.test(token.lower)) return undefined
    const mention = said.mentions.find(({ from, to }) => from <= i && i <= to)
    if (mention !== undefined)
      return {
        name: mention.party.name,
        group: mention.party.group,
        isCharge: false,
        isSystem: mention.party.kind === 'system' || mention.party.kind === 'operation',
      }
    if (VOICES.has(token.stem))
      return {
        name: token.text,
        group: said.topic,
        isCharge: /prosec|indict|charg|jury|attorney/.test(token.stem),
      }
    if (/^(?:he|she|it|they|who)$/.test(token.lower)) return pronoun(said, token, i, ledger)
  }
  return undefined
}

function pronoun(said: Said, token: Token, at: number, ledger: SpeechLedger): Subject | undefined {
  const before = said.sentence.tokens
    .slice(Math.max(0, at - 12), at)
    .findLast(t => VOICES.has(t.stem))
  if (before !== undefined)
    return {
      name: before.text,
      group: said.topic,
      isCharge: /prosec|indict|jury/.test(before.stem),
    }
  if (token.lower === 'they' || token.lower === 'who' || token.lower === 'it') return undefined
  const { person } = said
  return person === undefined || !ledger.parties.includes(person)
    ? undefined
    : { name: person.name, group: person.group, isCharge: false }
}

/** A verb without an object settles nothing; "reveal" of a phone is no claim. */
function hasObject(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1]
  if (next === undefined || !next.isWord) return false
  const before = tokens[verb - 1]?.lower ?? ''
  if (
    /^(?:to|be|been|being|is|are|was|were|can|could|will|would|must|should|may|might|the|a|an|its|their)$/.test(
      before,
    )
  )
    return false
  return !/^(?:by|in|on|at|and|or|when|to)$/.test(next.lower)
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
  at: number,
  subject: Subject,
  ledger: SpeechLedger,
): Finding {
  const token = said.sentence.tokens[at]
  const words = LOADED[token?.stem ?? '']
  const isDenial = DENIALS.has(token?.stem ?? '')
  const base = (subject.isCharge ? words?.charge : words?.denial) ?? 'say'
  const text = inForm(base, token?.lower ?? '')
  const near = [...ledger.claims.values()].filter(
    ({ of, standing }) =>
      (isDenial || (subject.group !== undefined && of.includes(subject.group))) &&
      (isDenial ? standing === 'company-says' : needsFrame(standing)),
  )
  const message = isDenial
    ? `A denial settles nothing: ${subject.name} denied or disputed it.`
    : `“${token?.text ?? ''}” says that it is so: ${subject.name} only ${subject.isCharge ? 'accuses' : 'says so'}.`
  return findingAt(
    'loaded-verb',
    speech,
    said,
    { from: at, to: at },
    {
      claims: near.slice(0, 3).map(({ id }) => id),
      message,
      better: `Write “${text}”.`,
      fix: { start: token?.start ?? 0, end: token?.end ?? 0, text },
    },
  )
}

const PAST: Record<string, string> = { say: 'said', deny: 'denied', dispute: 'disputed' }

/** A verb in the form of another: "denied" for "refuted", "denies" for "refutes". */
function inForm(base: string, like: string): string {
  if (/(?:ed|en|wn)$/.test(like)) return PAST[base] ?? `${base.replace(/e$/, '')}ed`
  if (/s$/.test(like)) return base === 'deny' ? 'denies' : `${base}s`
  return /ing$/.test(like) ? `${base.replace(/e$/, '')}ing` : base
}
