import { aboutOf, type About } from './about'
import type { Counted } from './figure-words'
import { isFinite } from './grammar'
import type { SpeechLedger } from './ledger'
import { scopeAt, type Said, type Speech } from './reading'
import { sortOf } from './same-figure'
import type { Sort } from './slots'

/** A figure of a speech, with what the rules ask of it. */
export type Figured = {
  counted: Counted
  sort: Sort
  /** Places in the sentence's words: from the number to what it counts. */
  from: number
  to: number
  /** The stem of what it counts; empty where nothing follows. */
  noun: string
  /** The other end of a range: "between $3,000 and $4,000". */
  other: number | undefined
  before: string
  about: About
  /** Stems of the words around it, and of those in the sentence before too. */
  near: ReadonlySet<string>
  wide: ReadonlySet<string>
  /** The parties that are named in its clause. */
  named: readonly string[]
  topic: string | undefined
  /** The family names of people in its clause. */
  persons: readonly string[]
}

export function figuredOf(
  speech: Speech,
  said: Said,
  counted: Counted,
  text: string,
  ledger: SpeechLedger,
  other: number | undefined,
): Figured | undefined {
  const { tokens, start } = said.sentence
  const begin = start + counted.at
  const end = begin + counted.written.trimEnd().length
  const sort = sortOf(counted, text.slice(counted.at + counted.written.length))
  const from = tokens.findIndex(token => token.end > begin)
  const last = tokens.findLastIndex(token => token.start < end)
  if (sort === undefined || from < 0) return undefined
  const to = nounAfter(said, last, ledger)
  const stemsIn = (first: number, end: number) =>
    tokens.flatMap((token, i) =>
      token.isWord && i >= first && i < end && (i < from || i > last) ? [token.stem] : [],
    )
  const before = previous(speech, said)
  const { clause } = scopeAt(said, from)
  return {
    counted,
    sort,
    from,
    to: to ?? last,
    noun: to === undefined ? '' : (tokens[to]?.stem ?? ''),
    other,
    before: text.slice(Math.max(0, counted.at - 16), counted.at),
    about: aboutOf(said, { from, to: to ?? last, at: [] }, ledger),
    near: new Set(stemsIn(clause.from, clause.to)),
    topic: said.topic,
    persons: said.mentions
      .filter(
        ({ party, from }) => party.kind === 'person' && from >= clause.from && from < clause.to,
      )
      .map(({ party }) => party.name.split(' ').at(-1) ?? party.name),
    wide: new Set([...stemsIn(0, tokens.length), ...before]),
    named: said.mentions
      .filter(m => m.from >= clause.from && m.from < clause.to)
      .map(({ party }) => party.group),
  }
}

const STOP =
  /^(?:and|or|but|that|which|who|from|in|on|at|by|with|for|were|was|is|are|had|have|has|to|while|as)$/

/** The noun that a figure counts: the first that some figure of the ledger counts, else the first word that may be one. */
function nounAfter(
  { sentence, words }: Said,
  last: number,
  { slots }: SpeechLedger,
): number | undefined {
  let first: number | undefined
  for (let i = last + 1; i < Math.min(words.length, last + 8); i++) {
    const token = sentence.tokens[i]
    if (token === undefined || (!token.isWord && token.text !== '-')) break
    if (
      STOP.test(token.lower) ||
      (isFinite(token) && !/'/.test(token.lower) && !slots.some(slot => slot.units.has(token.stem)))
    )
      break
    if (
      token.lower === 'of' ||
      token.lower === 'the' ||
      !token.isWord ||
      words[i]?.party !== undefined
    )
      continue
    first ??= i
    if (slots.some(slot => slot.units.has(token.stem))) return i
  }
  return first
}

function previous({ said: all }: Speech, said: Said): string[] {
  const before = all[said.index - 1]
  return before?.words.filter(({ isWord }) => isWord).map(({ stem }) => stem) ?? []
}

/** Whether a party is named, or a word stands for one. */
export function isAboutCase(about: About): boolean {
  return about.kind === 'named' || (about.kind === 'meant' && about.byWord)
}

/** A number that nobody says by chance. */
export function isTelling({ counted, sort }: Figured): boolean {
  if (counted.kind === 'many') return /million|thousand/.test(counted.words)
  return counted.kind === 'number' && (counted.value > 20 || sort === 'money')
}

export function isBig({ counted, sort, noun }: Figured): boolean {
  if (counted.kind === 'many') return false
  if (counted.kind === 'share' || sort === 'money') return true
  return counted.kind === 'number' && counted.value > 12 && noun !== '' && sort === 'count'
}
