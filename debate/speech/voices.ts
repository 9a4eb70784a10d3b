import { mayBeSameVoice, type Voice } from '@/evidence/speaker'
import type { SpeechClaim } from './data'
import { framesOver } from './excused'
import type { Finding } from './finding'
import type { Frame } from './frames'
import type { SpeechLedger } from './ledger'
import { findingAt, inside } from './messages'
import type { Said, Speech } from './reading'
import { stem } from './stem'

type Place = { from: number; to: number }
/** Somebody to whom a frame hands what is said, and where the name stands. */
type Speaker = { voice: Voice; words: string; at: Place; group?: string }

/**
 * Claims handed to a speaker whose words they cannot be: "Europol says that the phones were fakes", which the company says.
 * Errs towards none: a frame without a known speaker, or a claim without one, may be anybody's.
 */
export function handedToAnother(
  speech: Speech,
  said: Said,
  place: Place,
  claims: readonly SpeechClaim[],
  ledger: SpeechLedger,
): Finding[] {
  const frames = framesOver(said, place.from, place.to)
  const speakers = frames.flatMap(frame => speakerOf(speech.text, said, frame) ?? [])
  const [first] = speakers
  if (first === undefined || speakers.length < frames.length || claims.length === 0) return []
  if (!speakers.every(speaker => claims.every(claim => isAnothers(claim, speaker)))) return []
  if (speakers.some(({ group }) => group !== undefined && hasPleaded(group, ledger))) return []
  const who = claims[0]?.speaker ?? ''
  const at = { from: Math.min(first.at.from, place.from), to: Math.max(first.at.to, place.to) }
  return [
    findingAt('mixed-up', speech, said, at, {
      claims: claims.map(({ id }) => id),
      message: `This is the word of ${inside(who)}, and not of ${first.words}.`,
      better: claims.map(({ id }) => ledger.claims.get(id)?.statement ?? '')[0] ?? '',
      fix: fixOf(said, first.at, who),
    }),
  ]
}

/** Who has pleaded guilty may well say what the charges say. */
function hasPleaded(group: string, { claims }: SpeechLedger): boolean {
  return [...claims.values()].some(
    ({ standing, of }) => standing === 'convicted-or-pleaded' && of.includes(group),
  )
}

function fixOf({ sentence }: Said, { from, to }: Place, who: string) {
  const [start, end] = [sentence.tokens[from]?.start, sentence.tokens[to]?.end]
  if (start === undefined || end === undefined) return undefined
  const isFirst = start === sentence.start
  return { start, end, text: isFirst ? who : inside(who) }
}

/** Verbs with which nothing is handed to the speaker: "Eap denies that …". */
const DENIES = new Set(
  'deny dispute reject contest refute rebut accuse charge indict contradict blame answer respond reply complain protest quote cite'
    .split(' ')
    .map(stem),
)
const ACCORDING = /^(?:according to|per the)/i

function speakerOf(text: string, said: Said, frame: Frame): Speaker | undefined {
  const { tokens } = said.sentence
  const words = text.slice(frame.start, frame.end)
  if ((words.match(/\p{L}+/gu) ?? []).some(word => DENIES.has(stem(word)))) return undefined
  if (frame.kind === 'report') {
    const at = tokens.findIndex(({ start }) => start === frame.start)
    return namedAt(said, at) ?? bodyAt(said, at)
  }
  if (!ACCORDING.test(words)) return undefined
  const first = tokens.findIndex(({ start }) => start >= frame.end)
  const at = tokens[first]?.lower === 'the' ? first + 1 : first
  return namedAt(said, at) ?? bodyAt(said, at)
}

/** The party that is named at a word. */
function namedAt({ mentions }: Said, at: number): Speaker | undefined {
  const mention = mentions.find(({ from, to }) => from <= at && at <= to)
  if (mention === undefined || mention.party.kind === 'operation') return undefined
  const { kind, name, group } = mention.party
  const role = kind !== 'agency' ? 'company' : /prosecut|attorney/i.test(name) ? 'charge' : 'agency'
  return { voice: voice(role, name, kind === 'person'), words: name, at: mention, group }
}

const BODIES: readonly [RegExp, Voice['role']][] = [
  [/^(?:prosecutors?|prosecution|indictment|charges)$/, 'charge'],
  [/^(?:police|officers?|investigators?|authorities|detectives|officials)$/, 'state'],
  [/^(?:company|firm)$/, 'company'],
]

/** A body without a name: "the police". */
function bodyAt({ sentence }: Said, at: number): Speaker | undefined {
  const word = sentence.tokens[at]?.lower ?? ''
  const role = BODIES.find(([name]) => name.test(word))?.[1]
  return role === undefined
    ? undefined
    : { voice: voice(role, '', false), words: `the ${word}`, at: { from: at, to: at } }
}

function voice(role: Voice['role'], name: string, person: boolean): Voice {
  const marks = namesIn(name).map(word => word.toLowerCase().slice(0, 4))
  return { name, role, person, plain: true, marks: new Set(marks) }
}

function isAnothers({ voice: own, frame }: SpeechClaim, { voice, words }: Speaker): boolean {
  if (own === undefined) return false
  const names = namesIn(words)
  const initials = namesIn(own.name)
    .map(name => name.slice(0, 1))
    .join('')
  if (names.some(name => frame.includes(name) || name === initials)) return false
  return !mayBeSameVoice({ ...own, marks: new Set(own.marks) }, voice)
}

function namesIn(text: string): string[] {
  return text.match(/\p{Lu}\p{L}+/gu) ?? []
}
