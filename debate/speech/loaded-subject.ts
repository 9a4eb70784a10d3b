import type { SpeechLedger } from './ledger'
import { isAuthority } from './mentions'
import { scopeAt, type Said } from './reading'
import { stem } from './stem'
import type { Token } from './token'
import { needsFrame } from '@/evidence/attribution'

/** Bodies whose word is a word, and not a proof. */
const VOICES = new Set(
  `prosecutor prosecution indictment charge police agency authority official investigator government department company firm jury
  officer detective statement spokesman spokeswoman chief boss executive attorney owner lawyer`
    .split(/\s+/)
    .map(stem),
)

const OWN =
  /^(?:partner|opponent|opponents|team|side|case|argument|arguments|speech|speaker|friend|i|we|you|nobody|point)$/

export type Subject = {
  name: string
  group: string | undefined
  isCharge: boolean
  isSystem?: boolean
}

export const BE = /^(?:is|are|was|were|been|being|be)$/

/** "It was proved by the prosecutors": who has done it stands after it. */
export function agentAfter(said: Said, verb: number, ledger: SpeechLedger): Subject | undefined {
  const { tokens } = said.sentence
  for (let i = verb + 2; i < Math.min(tokens.length, verb + 7); i++) {
    const token = tokens[i]
    if (token === undefined || OWN.test(token.lower)) return undefined
    const subject = speakerAt(said, token, i, ledger)
    if (subject !== undefined) return subject
  }
  return undefined
}

/** Who is said to have settled it; undefined: nobody of the case. */
export function subjectOf(said: Said, verb: number, ledger: SpeechLedger): Subject | undefined {
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
    const named = speakerAt(said, token, i, ledger)
    if (named !== undefined) return named
    if (/^(?:he|she|it|they|who)$/.test(token.lower)) return pronoun(said, token, i, ledger)
  }
  return undefined
}

/** A paper's finding is a report, and no party's word. */
function isPress(name: string, { claims }: SpeechLedger): boolean {
  return [...claims.values()].some(
    ({ standing, speaker }) => !needsFrame(standing) && speaker?.includes(name) === true,
  )
}

/** The party, or the body, that is named by a word. */
function speakerAt(
  { mentions, topic }: Said,
  token: Token,
  at: number,
  ledger: SpeechLedger,
): Subject | undefined {
  const mention = mentions.find(({ from, to }) => from <= at && at <= to)
  if (mention !== undefined && isPress(mention.party.name, ledger)) return undefined
  if (mention !== undefined)
    return {
      name: mention.party.name,
      group: mention.party.group,
      isCharge: false,
      isSystem: mention.party.kind === 'system' || mention.party.kind === 'operation',
    }
  if (!VOICES.has(token.stem)) return undefined
  const isCharge = /prosec|indict|charg|jury|attorney/.test(token.stem)
  return { name: token.text, group: topic, isCharge }
}

function pronoun(said: Said, token: Token, at: number, ledger: SpeechLedger): Subject | undefined {
  const first = Math.max(0, at - 12)
  const before = said.sentence.tokens
    .slice(first, at)
    .findLast((t, i) => VOICES.has(t.stem) || isAuthority(said.mentions, first + i))
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
