import type { Frame } from './frames'
import { PRONOUNS } from './grammar'
import type { SpeechLedger } from './ledger'
import type { Mention } from './mentions'
import type { Word } from './pattern'
import { quotedIn, type Quoted } from './quoted'
import { scopesOf, type Scope } from './scope'
import { piecesOf, sentencesIn, type Sentence } from './sentence'
import type { Token } from './token'

/** A sentence with all that the rules look at. */
export type Said = {
  /** Its place among the sentences. */
  index: number
  sentence: Sentence
  words: Word[]
  mentions: Mention[]
  scopes: Scope[]
  /** Whom a word such as "it" or "the company" stands for at its beginning; undefined: nobody. */
  topic: string | undefined
  /** Nobody has been named yet: the topic is what the module is about. */
  isUnnamed: boolean
  /** Frames of the sentence after it that speak of this one: "That is the charge." */
  after: Frame[]
  /** Whom "he" stands for. */
  person: Mention['party'] | undefined
}

export type Speech = { text: string; said: Said[]; quoted: Quoted[] }

/** How many sentences a name is remembered for. */
const MEMORY = 4

/** What is remembered from sentence to sentence. */
type Memory = {
  topic: string | undefined
  person: Mention['party'] | undefined
  age: number
  hasNamed: boolean
}

/** Reads a text once for all rules, piece by piece; each step is the offset up to which it has been read. */
export function* readSpeech(text: string, ledger: SpeechLedger): Generator<number, Speech> {
  const memory: Memory = { topic: undefined, person: undefined, age: 0, hasNamed: false }
  const said: Said[] = []
  for (const piece of piecesOf(text)) {
    for (const sentence of sentencesIn(text, piece))
      said.push(readSentence(text, sentence, said.length, memory, ledger))
    yield piece.end
  }
  for (const [i, one] of said.entries()) one.after = framesAfter(text, said[i + 1])
  return { text, said, quoted: quotedIn(text) }
}

function readSentence(
  text: string,
  sentence: Sentence,
  index: number,
  memory: Memory,
  ledger: SpeechLedger,
): Said {
  const mentions = ledger.names.in(sentence.tokens)
  // A new paragraph that names nobody is about the case, not about whom the last one ended with.
  if (isNewParagraph(text, sentence.start) && memory.topic !== undefined) memory.topic = ledger.main
  const { topic, person, age, hasNamed } = memory
  const named = mentions.filter(({ party }) => party.kind !== 'agency')
  const last = named.find(({ party }) => party.kind === 'system') ?? named[0]
  if (last !== undefined) {
    memory.topic = last.party.group
    memory.hasNamed = true
    memory.age = 0
  } else if (!refers(sentence.tokens)) memory.age += 1
  memory.person = named.findLast(({ party }) => party.kind === 'person')?.party ?? person
  return {
    index,
    sentence,
    words: wordsOf(sentence.tokens, mentions),
    mentions,
    scopes: scopesOf(text, sentence),
    after: [],
    isUnnamed: !hasNamed,
    topic: age < MEMORY ? (topic ?? (hasNamed ? undefined : ledger.main)) : undefined,
    person: age < MEMORY ? person : undefined,
  }
}

function isNewParagraph(text: string, start: number): boolean {
  return /\n\s*\n\s*$/.test(text.slice(Math.max(0, start - 20), start))
}

const TAKES_UP =
  /^(?:that|this|those|these|so)(?:['’]s)?\b[^,.]{0,30}?\b(?:charges?|allegations?|claims?|accusations?|words?|views?|version|story|what [\p{L} ]{3,40} (?:says?|claims?|alleges?|told))\b|\b(?:says?|said|claims?|alleges?) (?:so|it|that much)\b/iu

function framesAfter(text: string, next: Said | undefined): Frame[] {
  if (next === undefined) return []
  const said = text.slice(next.sentence.start, next.sentence.end)
  return TAKES_UP.test(said) ? next.scopes.flatMap(({ own }) => own) : []
}

function refers(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }) => PRONOUNS.has(lower))
}

function wordsOf(tokens: readonly Token[], mentions: readonly Mention[]): Word[] {
  const words = tokens.map(({ stem, isWord, text }): Word => ({
    stem,
    isWord,
    party: undefined,
    isStop: text === ';' || text === '—',
  }))
  for (const { from, to, party } of mentions)
    for (let i = from; i <= to; i++) {
      const word = words[i]
      if (word !== undefined && party.kind !== 'agency') word.party = party.group
    }
  return words
}

/** The scope of the clause in which a word stands. Throws where there is none: every word stands in a clause. */
export function scopeAt({ scopes }: Said, at: number): Scope {
  const found = scopes.findLast(({ clause }) => clause.from <= at) ?? scopes[0]
  if (found === undefined) throw new Error(`No clause holds word ${at}.`)
  return found
}
