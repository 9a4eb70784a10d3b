import type { Claim } from '@/evidence/claim'
import type { Evidence } from '@/evidence/evidence'
import { citeId, type CiteId } from '@/evidence/ids'
import type { Statement } from '@/evidence/records'
import {
  mayBeSameVoice,
  peopleOf,
  voiceOfClaim,
  voiceOfStatement,
  type Voice,
} from '@/evidence/speaker'
import { STANDING } from '@/evidence/standing'
import { bare } from './bare'
import { kinshipOf } from './kin'
import { alike, shared } from './words'

/** A claim with what the templates ask of it, worked out once. */
export type Entry = {
  claim: Claim
  cite: CiteId
  /** Who speaks; absent where the article speaks for itself. */
  voice?: Voice
  /** Its content without the words that say who vouches for it, where they can be taken out. */
  bare?: string
  /** One of its figures is lost in our copy. */
  lost: boolean
  /** The claims that may say the same, this one among them: the narrower and the wider circle of kin.ts. */
  kin: readonly Entry[]
  near: readonly Entry[]
}

/** A statement with its voice and the claims behind it. */
export type Spoken = { statement: Statement; cite: CiteId; voice: Voice; entries: readonly Entry[] }

/** The evidence as the templates read it. */
export type Ledger = {
  evidence: Evidence
  /** The claims that may be asked: not headlines, captions, nor words whose speaker the source leaves open. */
  entries: readonly Entry[]
  /** Every claim by its id, askable or not. */
  byId: ReadonlyMap<string, Entry>
  spoken: readonly Spoken[]
  /** One entry for each plain voice: the first claim in it. */
  voices: readonly Voiced[]
  /** Of each voice, by name, what else is known of who is behind it. */
  speakers: ReadonlyMap<string, Speaker>
}

/** Where a voice speaks, under this or a like name, and whether it has admitted a charge. */
type Speaker = { sources: ReadonlySet<string>; admitted: boolean }

export type Voiced = Entry & { voice: Voice }

/** Reads the evidence as the templates need it. Throws where a statement names a claim that is not there. */
export function ledgerOf(evidence: Evidence): Ledger {
  const people = peopleOf(evidence)
  const byId = entriesOf(evidence, people)
  const all = [...byId.values()]
  const entries = all.filter(e => e.claim.speaker === undefined || e.voice !== undefined)
  const spoken = evidence.statements.map(statement => ({
    statement,
    cite: citeId.parse(statement.id),
    voice: voiceOfStatement(statement, people),
    entries: statement.claims.map(id => entryOf(byId, id)),
  }))
  const voiced = entries.filter(isVoiced).filter(entry => entry.voice.plain)
  return {
    evidence,
    entries,
    byId,
    spoken,
    speakers: speakersOf(all.filter(isVoiced), spoken),
    voices: [...new Map(voiced.reverse().map(entry => [entry.voice.name, entry])).values()],
  }
}

function entriesOf(evidence: Evidence, people: ReadonlySet<string>): Map<string, Entry> {
  const { kin, near } = kinshipOf(evidence)
  const circles = new Map<string, { kin: Entry[]; near: Entry[] }>()
  const byId = new Map<string, Entry>()
  for (const claim of evidence.claims) {
    const circle = { kin: [], near: [] }
    circles.set(claim.id, circle)
    byId.set(claim.id, { ...entry(claim, people), ...circle })
  }
  for (const [id, circle] of circles) {
    circle.kin.push(...[...(kin.get(id) ?? [])].map(other => entryOf(byId, other)))
    circle.near.push(...[...(near.get(id) ?? [])].map(other => entryOf(byId, other)))
  }
  return byId
}

function entry(claim: Claim, people: ReadonlySet<string>): Omit<Entry, 'kin' | 'near'> {
  const voice = voiceOfClaim(claim, people)
  const lost = claim.figures.some(figure => figure.lost)
  const text = lost ? undefined : bare(claim.statement)
  return {
    claim,
    cite: citeId.parse(claim.id),
    ...(voice !== undefined && { voice }),
    ...(text !== undefined && { bare: text }),
    lost,
  }
}

function speakersOf(entries: readonly Voiced[], spoken: readonly Spoken[]): Ledger['speakers'] {
  const voices = new Map([...entries, ...spoken].map(({ voice }) => [voice.name, voice]))
  return new Map(
    [...voices].map(([name, voice]) => {
      const own = entries.filter(entry => shared(entry.voice.marks, voice.marks).length > 0)
      return [
        name,
        {
          sources: new Set(own.map(({ claim }) => claim.source)),
          admitted: own.some(({ claim }) => STANDING[claim.standing].family === 'found'),
        },
      ]
    }),
  )
}

/** The entry of a claim. Throws on an unknown id: ids are checked when the module is read. */
export function entryOf(byId: ReadonlyMap<string, Entry>, id: string): Entry {
  const found = byId.get(id)
  if (found === undefined) throw new Error(`No claim has the id ${id}.`)
  return found
}

function isVoiced(entry: Entry): entry is Voiced {
  return entry.voice !== undefined
}

/**
 * Whether anybody who may be this voice says, anywhere in the ledger, what may be the same as these claims. An article
 * that speaks for itself is taken for the voice of any outlet or writer. A speaker left open ("officials") is taken for
 * anybody, but only where the words are much alike: else nobody could be told from anybody.
 */
export function mayHaveSaid(voice: Voice, entries: readonly Entry[]): boolean {
  return entries.some(entry => entry.kin.some(kin => mayBeIn(voice, kin, entry)))
}

function mayBeIn(voice: Voice, kin: Entry, entry: Entry): boolean {
  if (kin.voice === undefined) return voice.role === 'press' && !voice.person
  const open = !kin.voice.plain && !alike(kin.claim.statement, entry.claim.statement)
  return !open && mayBeSameVoice(voice, kin.voice)
}
