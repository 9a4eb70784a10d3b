import type { SpeechLedger } from './ledger'
import type { Mention } from './mentions'
import type { Outcome } from './outcome-words'
import type { Party } from './parties'
import { scopeAt, type Said } from './reading'

/** Words for those of the case whom no name is given. */
const THE_ACCUSED =
  /\b(?:(?:both|the two|these two|the|two|its|their) (?:men|executives?|accused|defendants?|bosses|boss|chief|ceo|founder|founders|heads?|leaders?|associates|distributor|users|customers|staff|employees)|he|they|him|them|his|(?:two|three|four|five|six|seven|eight|nine|ten|\d+) associates|users|charges?|case|indictment|messages|evidence|company|firm|chats|it)\b/i

/** Who is meant: a party that is named in the clause before it, or else whom the sentence is about. */
export function whoseOutcome(
  said: Said,
  at: number,
  outcome: Outcome,
  ledger: SpeechLedger,
): Party | undefined {
  const { clause } = scopeAt(said, at)
  const named = said.mentions.filter(({ party }) => party.kind !== 'agency')
  const near =
    (clause.opens === 'who' ? named.findLast(({ from }) => from < clause.from) : undefined) ??
    named.findLast(({ from }) => from >= clause.from && from < at) ??
    named.find(({ from }) => from >= at && from < clause.to) ??
    named.findLast(({ from }) => from < clause.from) ??
    named.find(({ from }) => from >= clause.to)
  const words = said.sentence.tokens
    .slice(clause.from, clause.to)
    .map(({ text }) => text)
    .join(' ')
  if (isGeneral(words, near === undefined)) return undefined
  if (near !== undefined) return bearerOf(said, near).party
  const isPair =
    /\b(?:both|the two|these two) (?:men|executives|bosses|accused|defendants)\b/i.test(words)
  if ((said.isUnnamed && !isPair) || (!THE_ACCUSED.test(words) && outcome !== 'ruling'))
    return undefined
  if (/\bhe\b|\bhis\b|\bhim\b/i.test(words) && said.person !== undefined) return said.person
  const group = said.topic
  return ledger.parties.find(party => party.group === group && party.kind === 'system')
}

/** "Ramos of Sky Global was sentenced": the person is, and not the company that is added. */
function bearerOf({ mentions, sentence }: Said, near: Mention): Mention {
  const before = mentions.findLast(({ to }) => to < near.from)
  if (near.party.kind !== 'system' || before?.party.kind !== 'person') return near
  const between = sentence.tokens.slice(before.to + 1, near.from).map(({ lower }) => lower)
  return /^(?:, )?(?:(?:of|from|at|with)|(?:the )?(?:head|boss|chief|chief executive|ceo|director|president|founder|owner) of)$/.test(
    between.join(' '),
  )
    ? before
    : near
}

/** People at large, who are no party of the case: "thousands of dealers were arrested". */
function isGeneral(words: string, isUnnamed: boolean): boolean {
  return (
    isUnnamed &&
    /\b(?:people|anyone|someone|nobody|a man|a woman|men and women|burglars?|thie(?:f|ves)|murderers?|criminals|dealers|traffickers|gangsters?|officials|suspects|drivers?)\b/i.test(
      words,
    )
  )
}

const OTHERS =
  /^(?:associates?|partners?|co-defendants?|lieutenants?|friends?|accomplices|men|colleagues|customers?|users?|clients?|distributors?|sellers?|staff|employees|deputy|brother|wife|son)$/

/** "Ramos's associates were …": not Ramos. */
export function isOfOthers({ mentions, sentence }: Said, at: number): boolean {
  const close = sentence.tokens.slice(Math.max(0, at - 5), at)
  const own = close.findIndex(({ lower }) => /^(?:his|her|their|its)$/.test(lower))
  if (own >= 0 && close.slice(own + 1).some(({ lower }) => OTHERS.test(lower))) return true
  const mention = mentions.findLast(({ from }) => from < at)
  if (mention === undefined) return false
  const between = sentence.tokens.slice(mention.to + 1, at)
  const isTheirs =
    /['’]s?$/.test(sentence.tokens[mention.to]?.text ?? '') || mention.party.kind === 'system'
  return isTheirs && between.slice(0, 4).some(({ lower }) => OTHERS.test(lower))
}
