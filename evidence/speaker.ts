import type { Claim } from './claim'
import type { Evidence } from './evidence'
import type { Statement } from './records'
import { STANDING } from './standing'

/**
 * What kind of body speaks. `charge`: an indictment, or those who bring it. `state`: a public body too broad to be told
 * from others (a government, "officials"). `agency`: one police force or agency, by name.
 */
type VoiceRole = 'charge' | 'state' | 'agency' | 'company' | 'press'

/** A speaker, as far as the source tells who it is. */
export type Voice = {
  /** For a reader: "The indictment", "Dutch police", "Ada Brandt, head of Bluewater". */
  name: string
  role: VoiceRole
  /** One human being. */
  person: boolean
  /** The source says plainly who speaks. Only such a voice may be asked for or offered as an answer. */
  plain: boolean
  /** The telling capitalised words of all names in the entry, also of those who pass the words on; four letters of each. */
  marks: ReadonlySet<string>
}

const NOT_A_SPEAKER = /^(headline|link headline|picture caption|speaker of)/
const UNCLEAR = /unnamed|not (named|stated)|as the article|given as/
const PASSED_ON = /, (cited by|to the|to an?|in a statement)\b/
const CHARGE = /\b(indictment|charges?|prosecutors?|attorney|prosecution)\b/i
const STATE = /\b(government|department|ministry|authorities|officials?|investigators?|leaders?)\b/i
const INSIDE = /\(([^)]*)\)/g
const NAME_IN_BRACKETS = /^the [a-z ]+ \(([A-Z][^;()]*)\)$/

/** The names of the people in a ledger, for telling a person from a body. */
export function peopleOf(evidence: Evidence): ReadonlySet<string> {
  return new Set(evidence.claims.flatMap(claim => claim.entities.people ?? []))
}

/** Who speaks in a claim; undefined where the article speaks for itself, or its headline or a caption does. */
export function voiceOfClaim(claim: Claim, people: ReadonlySet<string>): Voice | undefined {
  if (claim.speaker === undefined || NOT_A_SPEAKER.test(claim.speaker)) return undefined
  return voice(claim.speaker, familyRole(claim), people)
}

/** Who speaks in a statement. */
export function voiceOfStatement(statement: Statement, people: ReadonlySet<string>): Voice {
  const roles = { company: 'company', agency: 'agency', other: 'press' } as const
  return voice(statement.who, roles[statement.side], people)
}

/**
 * Whether two entries may be the words of one speaker. Errs towards yes: charges and those who bring them count as one,
 * a broad public body may be any public body, and a company's people may speak for it.
 */
export function mayBeSameVoice(a: Voice, b: Voice): boolean {
  if ([...a.marks].some(mark => b.marks.has(mark))) return true
  if (a.person && b.person) return false
  if (a.role === b.role) return a.role !== 'agency' || !a.plain || !b.plain
  const broad = [a, b].some(v => v.role === 'state' || (v.role === 'agency' && !v.plain))
  return broad && [a, b].every(v => v.role !== 'company' && v.role !== 'press')
}

function voice(entry: string, fallback: VoiceRole, people: ReadonlySet<string>): Voice {
  const outside = entry.replace(INSIDE, '').split(PASSED_ON)[0]?.trim() ?? entry
  const name = NAME_IN_BRACKETS.exec(entry)?.[1] ?? outside
  const first = name.split(',')[0] ?? name
  return {
    name: name.slice(0, 1).toUpperCase() + name.slice(1),
    role: roleOf(outside, fallback),
    person: people.has(first) || [...people].some(person => entry.includes(person)),
    plain: !UNCLEAR.test(entry) && !/^[a-z]+$/.test(name),
    marks: marksOf(entry),
  }
}

function roleOf(name: string, fallback: VoiceRole): VoiceRole {
  if (fallback === 'company' || fallback === 'press') return fallback
  if (CHARGE.test(name)) return 'charge'
  return STATE.test(name) ? 'state' : fallback
}

function familyRole(claim: Claim): VoiceRole {
  switch (STANDING[claim.standing].family) {
    case 'accusation':
      return 'charge'
    case 'official':
      return 'agency'
    case 'company':
    case 'found':
      return 'company'
    case 'press':
      return 'press'
  }
}

/** Words that bodies of one kind share, and that tell none of them apart. */
const COMMON = /^(police|federal|national|crime|agency|department|justice|attorney|office)$/i

function marksOf(entry: string): ReadonlySet<string> {
  const words = entry.match(/\p{Lu}[\p{L}]+/gu) ?? []
  return new Set(
    words.filter(word => !COMMON.test(word)).map(word => word.toLowerCase().slice(0, 4)),
  )
}
