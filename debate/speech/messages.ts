import { isAttributed } from '@/evidence/attribution'
import type { SpeechClaim } from './data'
import type { Finding, Fix } from './finding'
import type { FindingKind } from './guide'
import type { Assertion, SpeechLedger } from './ledger'
import type { Match } from './pattern'
import { scopeAt, type Said, type Speech } from './reading'

/** A finding at the words from one to another. */
export function findingAt(
  kind: FindingKind,
  { text }: Speech,
  { sentence }: Said,
  { from, to }: Pick<Match, 'from' | 'to'>,
  rest: Pick<Finding, 'claims' | 'message' | 'better'> & { fix?: Fix | undefined },
): Finding {
  const start = sentence.tokens[from]?.start ?? sentence.start
  const end = sentence.tokens[to]?.end ?? sentence.end
  const { claims, message, better, fix } = rest
  const span = text.slice(start, end)
  return {
    kind,
    start,
    end,
    span,
    claims: [...new Set(claims)],
    message,
    better,
    ...(fix !== undefined && { fix }),
  }
}

/** What somebody says, said as a fact. */
export function missingFrame(
  kind: FindingKind,
  speech: Speech,
  said: Said,
  match: Match,
  claims: readonly SpeechClaim[],
): Finding {
  const [first] = claims
  const who = first?.speaker ?? 'one side'
  const message =
    kind === 'status-overclaim'
      ? `This stands only in a charge or in what prosecutors say (${inside(who)}): no court has found it.`
      : `This is the word of ${inside(who)}: say whose word it is.`
  const fix = kind === 'status-overclaim' ? allegedly(said, match) : tagged(said, who)
  return findingAt(kind, speech, said, match, {
    claims: claims.map(({ id }) => id),
    message,
    better: first === undefined ? '' : careful(first),
    fix,
  })
}

/** Speakers whose name is no name. */
const COMMON = /^(?:The|Police|Prosecutors|Officials|Authorities|Investigators|Reporters)(?= |$)/

/** Speakers who are more than one. */
const MANY = /(?:police|prosecutors|officials|authorities|investigators|reporters|charges)$/i

/** Bodies that are named with their article: "the FBI", "the National Crime Agency". */
const WITH_ARTICLE =
  /^(?:[A-Z]{3}|(?!the ).*\b(?:Department|Agency|Office|Bureau|Ministry|government)\b.*)$/

/** A speaker's name within a sentence. */
export function inside(who: string): string {
  const name = who.replace(COMMON, word => word.toLowerCase())
  return WITH_ARTICLE.test(name) ? `the ${name}` : name
}

/** A claim as a careful speaker says it: with its frame, unless its own words say whose word it is. */
export function careful({ frame, statement }: SpeechClaim): string {
  if (isAttributed(statement)) return statement
  return frame.startsWith('…') ? statement : `${frame.replace(/,? (?:that )?…$/, ':')} ${statement}`
}

/** "allegedly" before the first word of the match; after the name, and the verb "is", where it begins with a name. */
function allegedly({ sentence, mentions }: Said, { from }: Match): Fix | undefined {
  const named = mentions.find(mention => mention.from <= from && from <= mention.to)
  const at = named === undefined ? from : named.to + 1
  const isVerb =
    named !== undefined && /^(?:is|was|are|were)$/.test(sentence.tokens[at]?.lower ?? '')
  const start = sentence.tokens[isVerb ? at + 1 : at]?.start
  return start === undefined ? undefined : { start, end: start, text: 'allegedly ' }
}

/** ", Europol says" before the sentence's stop. */
export function tagged({ sentence }: Said, who: string): Fix | undefined {
  const last = sentence.tokens.findLast(({ isWord }) => isWord)
  if (last === undefined) return undefined
  const name = inside(who)
  return {
    start: last.end,
    end: last.end,
    text: `, ${name} ${MANY.test(name) ? 'say' : 'says'}`,
  }
}

/** What is true of one party, said of another. */
export function mixedUp(
  speech: Speech,
  said: Said,
  match: Match,
  { claims, of }: Assertion,
  group: string,
  ledger: SpeechLedger,
): Finding {
  const name = (id: string) => ledger.parties.find(party => party.group === id)?.name ?? id
  const owners = of.map(name).join(' or ')
  const { clause } = scopeAt(said, match.from)
  const mention = said.mentions.findLast(
    ({ party, from }) => party.group === group && from <= match.from && from >= clause.from,
  )
  const from = Math.min(match.from, mention?.from ?? match.from)
  const to = Math.max(match.to, mention?.to ?? match.to)
  const token = mention === undefined ? undefined : said.sentence.tokens[mention.from]
  const end = mention === undefined ? undefined : said.sentence.tokens[mention.to]?.end
  return findingAt(
    'mixed-up',
    speech,
    said,
    { from, to },
    {
      claims: claims.map(({ id }) => id),
      message: `The sources have this of ${owners}, not of ${name(group)}.`,
      better: claims[0]?.statement ?? '',
      fix:
        token === undefined || end === undefined
          ? undefined
          : {
              start: token.start,
              end,
              text: `${owners}${/['’]s$/.test(said.sentence.tokens[mention?.to ?? 0]?.text ?? '') ? '’s' : ''}`,
            },
    },
  )
}
