import { isExcused } from './excused'
import type { Finding } from './finding'
import { isFinite } from './grammar'
import type { SpeechLedger } from './ledger'
import { findingAt } from './messages'
import type { Mention } from './mentions'
import type { Said, Speech } from './reading'
import type { Token } from './token'

const ROLE_VERB =
  /^(?:ran|led|owned|headed|founded|sold|built|was|is|used|directed|managed|.*['’]s)$/
const ROLE =
  /\b(?:boss|chief|ceo|head(?:ed|s)?|founder|founded|owner|owned|owns|director|ran|runs|run|led|leads|president|executive|distributor|salesman|sold|built|behind|man|of|for|at|from)\b|['’]s$|^['’]s?\b/i

/** Somebody given the company of another: "Ramos, the boss of Sky". */
export function roleFindings(speech: Speech, said: Said, ledger: SpeechLedger): Finding[] {
  return said.mentions.flatMap((mention, i) => {
    const next = said.mentions[i + 1]
    if (next === undefined || !isMixed(mention, next, ledger)) return []
    const { tokens } = said.sentence
    const between = tokens.slice(mention.to, next.from)
    const joined = between.map(({ text }) => text).join(' ')
    if (between.length > 8 || /[;.:]|\b(?:and|or|unlike|not|but|while|against)\b/i.test(joined))
      return []
    const isApposed = isApposition(tokens, mention, next)
    if (
      !isApposed &&
      !ROLE.test(joined.slice(tokens[mention.to]?.text.replace(/['’]s$/, '').length ?? 0))
    )
      return []
    const isOperation = mention.party.kind === 'operation'
    if (!isOperation && between.some(token => isFinite(token) && !ROLE_VERB.test(token.lower)))
      return []
    if (isExcused(speech, said, mention.from, next.to)) return []
    return [mixed(speech, said, mention, next, ledger)]
  })
}

const POSITION =
  /^(?:boss|chief|ceo|head|founder|owner|director|president|executive|distributor|salesman|seller|reseller|man|leader|manager)$/

/** "Herdman, Phantom Secure's former distributor": the company stands beside the name. */
function isApposition(tokens: readonly Token[], a: Mention, b: Mention): boolean {
  if (b.from - a.to !== 2 || tokens[a.to + 1]?.text !== ',') return false
  if (!/['’]s$/.test(tokens[b.to]?.text ?? '')) return false
  return tokens.slice(b.to + 1, b.to + 4).some(({ lower }) => POSITION.test(lower))
}

/** A person, and a company to which the person does not belong, though the person has one. */
function isMixed(a: Mention, b: Mention, { parties }: SpeechLedger): boolean {
  const person = [a, b].find(
    ({ party }) => party.kind === 'person' || party.kind === 'operation',
  )?.party
  const system = [a, b].find(({ party }) => party.kind === 'system')?.party
  if (person === undefined || system === undefined || person.group === system.group) return false
  return parties.some(({ kind, group }) => kind === 'system' && group === person.group)
}

function mixed(speech: Speech, said: Said, a: Mention, b: Mention, ledger: SpeechLedger): Finding {
  const person = a.party.kind === 'person' ? a.party : b.party
  const own = ledger.parties.find(({ kind, group }) => kind === 'system' && group === person.group)
  const claims = [...ledger.claims.values()].filter(
    ({ statement, of }) =>
      of.includes(person.group) && statement.includes(person.name.split(' ').at(-1) ?? ''),
  )
  const system = a.party.kind === 'system' ? a : b
  const start = said.sentence.tokens[system.from]?.start ?? 0
  const end = said.sentence.tokens[system.to]?.end ?? 0
  const possessive = /['’]s$/.test(said.sentence.tokens[system.to]?.text ?? '') ? '’s' : ''
  return findingAt(
    'mixed-up',
    speech,
    said,
    { from: a.from, to: b.to },
    {
      claims: claims.slice(0, 2).map(({ id }) => id),
      message: `${person.name} belongs to ${own?.name ?? ''}, not to ${system.party.name}.`,
      better: claims[0]?.statement ?? '',
      ...(own !== undefined && { fix: { start, end, text: `${own.name}${possessive}` } }),
    },
  )
}
