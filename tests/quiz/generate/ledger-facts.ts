import type { Evidence } from '@/evidence/evidence'
import type { Claim } from '@/evidence/claim'

/**
 * What a reader of the five articles knows and a proof may use, written down by hand and apart from the generator: who may be
 * behind each speaker that the ledger names. Two speakers can be told apart where they have nobody in common.
 */
const ACCUSERS = ['US accusers']
const US_STATE = ['US accusers', 'FBI', 'US government']
const EUROPEAN_POLICE = ['Belgian police', 'Dutch police', 'French police', 'Europol', 'NCA']
const SPEAKERS: Record<string, readonly string[]> = {
  'the indictment': ACCUSERS,
  'the charges': ACCUSERS,
  'the 2018 indictment': ACCUSERS,
  'the indictment (accusers not named in the sentence)': ACCUSERS,
  'the indictment (speaker of the quoted words not stated; s2 credits the US Justice Department)':
    US_STATE,
  'the indictment of Eap and Herdman': ACCUSERS,
  'US prosecutors': ACCUSERS,
  'US prosecutors (given as an example of their allegation)': ACCUSERS,
  'Adam Braverman, US attorney, in a statement to the BBC': ACCUSERS,
  'Adam Braverman, US attorney': ACCUSERS,
  'US Department of Justice': US_STATE,
  'US government': US_STATE,
  FBI: ['FBI'],
  'investigators (unnamed)': [...US_STATE, ...EUROPEAN_POLICE],
  'some law-enforcement leaders (unnamed)': [...US_STATE, ...EUROPEAN_POLICE],
  'authorities (unnamed)': [...US_STATE, ...EUROPEAN_POLICE],
  'officials (unnamed)': EUROPEAN_POLICE,
  'police (force not named in the sentence)': EUROPEAN_POLICE,
  'police (force not named)': EUROPEAN_POLICE,
  Europol: ['Europol'],
  'Europol (as the article reports it)': ['Europol'],
  'National Crime Agency (UK)': ['NCA'],
  'Dutch police': ['Dutch police'],
  'Dutch police, cited by Vice, cited by InSight Crime': ['Dutch police'],
  "Belgium's Federal Police": ['Belgian police'],
  'Jean-François Eap': ['Sky'],
  'Jean-François Eap, CEO, Sky Global / Sky ECC': ['Sky'],
  'Sky ECC': ['Sky'],
  'Sky ECC (statement on its website)': ['Sky'],
  'Sky ECC (printed as Sky EC)': ['Sky'],
  'Sky ECC (printed Sky EC)': ['Sky'],
  'Sky ECC (company statement)': ['Sky'],
  'Sky ECC (the company)': ['Sky'],
  'Sky ECC (the chat service)': ['Sky'],
  'the chat service (Sky ECC)': ['Sky'],
  "Sky ECC's website": ['Sky'],
  'Sky Global (advertising)': ['Sky', 'US accusers'],
  'Vincent Ramos': ['Phantom Secure'],
  'Vincent Ramos, chief executive, Phantom Secure': ['Phantom Secure'],
  "Phantom Secure's former CEO (unnamed in s2; s0, s1 and s3 name Vincent Ramos)": [
    'Phantom Secure',
  ],
  "Phantom Secure's former CEO (unnamed in s2)": ['Phantom Secure'],
  'InSight Crime': ['s2'],
  'link headline, InSight Crime': ['s2'],
  'the Guardian, cited by InSight Crime': ['the Guardian'],
  'Joris van der Aa, to the Guardian': ['van der Aa'],
  'Joris van der Aa, crime reporter in Belgium': ['van der Aa'],
  'Jeff Stone': ['s4'],
  'Motherboard, cited by CyberScoop': ['Motherboard'],
  headline: ['the article'],
  'picture caption (Associated Press)': ['the article'],
  'picture caption (Belga Mag/AFP via Getty Images)': ['the article'],
  'picture caption (Dirk Waem, Belga Mag/AFP via Getty Images)': ['the article'],
  'speaker of the quoted words not stated (s0 attributes the phrase to Europol)': ['Europol'],
}

/** The names by which a claim's words give a system away; the first are what the ledger calls it. */
export const SYSTEM_NAMES: Record<string, readonly string[]> = {
  'phantom-secure': ['Phantom Secure', 'Phantom'],
  'sky-ecc': ['Sky ECC', 'Sky Global', 'Sky'],
  encrochat: ['EncroChat'],
  cyberbunker: ['CyberBunker'],
  'mainstream-apps': ['Facebook', 'Google', 'Apple'],
  whatsapp: ['WhatsApp'],
  'operation-venetic': ['Venetic'],
  'chapo-network': ['El Chapo', 'Guzmán'],
}

/** Who may be behind a speaker; an article in its own voice is its source. Throws on a speaker that is not in the table. */
export function whoMaySpeak(speaker: string | undefined, source: string): readonly string[] {
  if (speaker === undefined) return [source]
  const who = SPEAKERS[speaker]
  if (who === undefined) throw new Error(`Say in ledger-facts.ts who may be behind “${speaker}”.`)
  return who
}

/** Who may be behind a name that a question offers: everybody whom the ledger's speakers with that name allow. */
export function whoMayBe(name: string): readonly string[] {
  const plain = name.replace(/^the /i, '').toLowerCase()
  const entries = Object.keys(SPEAKERS).filter(entry => {
    const bare = entry.replace(/^the /i, '').toLowerCase()
    return bare === plain || bare.startsWith(`${plain},`) || bare.startsWith(`${plain} (`)
  })
  if (entries.length === 0) throw new Error(`No speaker of the ledger goes by the name ${name}.`)
  return [...new Set(entries.flatMap(entry => SPEAKERS[entry] ?? []))]
}

export function apart(a: readonly string[], b: readonly string[]): boolean {
  return !a.some(one => b.includes(one))
}

const FILLER = new Set(
  'a an the and or but of in on at by to for from with into over as that this it its they them their he his who which is are was were be been has have had not no so such one'.split(
    ' ',
  ),
)

/** A text's words as they stand, in lower case, without the commonest. */
export function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\d]+(?:[.,]\d+)*/gu) ?? []
  return new Set(words.filter(word => !FILLER.has(word)))
}

/** Words in common over words in either (Jaccard). */
export function likeness(a: Set<string>, b: Set<string>): number {
  const common = [...a].filter(word => b.has(word)).length
  return common / (a.size + b.size - common)
}

/** The raw records of a ledger, and for each claim those that could be saying the same. */
export type Facts = {
  evidence: Evidence
  claims: ReadonlyMap<string, Claim>
  rivals: ReadonlyMap<string, readonly Claim[]>
  /** All ids that a question from the sources may cite. */
  ids: ReadonlySet<string>
}

export function factsOf(evidence: Evidence): Facts {
  const { claims, statements, conflicts, systems, gaps } = evidence
  const words = new Map(claims.map(claim => [claim.id, wordsOf(claim.statement)]))
  const groups = [
    ...conflicts.filter(c => c.kind !== 'name' && c.kind !== 'inference-trap'),
    ...statements,
  ]
  const rivalsOf = (claim: Claim) => {
    const beside = new Set(groups.filter(g => g.claims.includes(claim.id)).flatMap(g => g.claims))
    return claims.filter(
      other => beside.has(other.id) || likeness(words.get(claim.id)!, words.get(other.id)!) >= 0.4,
    )
  }
  return {
    evidence,
    claims: new Map(claims.map(claim => [claim.id as string, claim])),
    rivals: new Map(claims.map(claim => [claim.id as string, rivalsOf(claim)])),
    ids: new Set(
      [claims, statements, conflicts, systems, gaps].flat().map(({ id }) => id as string),
    ),
  }
}

/** The claim that a part of a question cites first; throws where it cites none. */
export function cited(facts: Facts, cites: readonly string[]): Claim {
  const claim = cites.map(id => facts.claims.get(id)).find(found => found !== undefined)
  if (claim === undefined) throw new Error(`None of ${cites.join(', ')} is a claim.`)
  return claim
}
