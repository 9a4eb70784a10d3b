import type { Claim } from '@/evidence/claim'
import type { Evidence } from '@/evidence/evidence'
import { frameOf } from '@/evidence/frame'
import { quantitiesIn } from '@/evidence/quantity'
import { exhibitTexts } from '@/evidence/texts'
import { peopleOf, voiceOfClaim, type Voice } from '@/evidence/speaker'
import type { Standing } from '@/evidence/standing'
import type { SpeechGuide } from './guide'
import { partiesOf, type Party } from './parties'

/** A claim, as far as the speech check looks at it and shows it. */
export type SpeechClaim = {
  id: string
  standing: Standing
  statement: string
  /** Who says so, for a reader; absent where the article speaks for itself. */
  speaker?: string
  /** The same for comparing speakers; its marks as a list, since this goes to a browser. */
  voice?: Omit<Voice, 'marks'> & { marks: string[] }
  /** How a careful sentence about it begins. */
  frame: string
  /** The parties that it is about. */
  of: string[]
  figures: SpeechFigure[]
  /** Its date as written, and as worked out. */
  dates: string[]
}

/** A figure of a claim. A lost one has neither number nor words. */
export type SpeechFigure = {
  written: string
  unit: string
  counts: string
  lost: boolean
  low?: number
  high?: number
  /** A count without a number: "hundreds of millions". */
  many?: string
}

/** All that the speech check knows of a module: plain data, safe to send to a browser. */
export type SpeechData = {
  parties: Party[]
  claims: SpeechClaim[]
  guide: SpeechGuide
  /** Evidence other than claims that a finding can name. */
  gaps: { id: string; title: string }[]
  /** The texts of background facts that hold figures: what is said there is not made up. */
  facts: string[]
}

/** What a module holds for the speech check. */
export function speechData(evidence: Evidence, guide: SpeechGuide): SpeechData {
  const parties = partiesOf(evidence, guide)
  return {
    parties,
    claims: evidence.claims.map(claim => speechClaim(claim, evidence, parties, guide)),
    guide,
    gaps: evidence.gaps.map(({ id, title }) => ({ id, title })),
    facts: [...evidence.facts, ...evidence.arguments]
      .map(({ id }) => exhibitTexts(evidence, id).slice(0, 1).join(' '))
      .filter(
        text =>
          quantitiesIn(text).length > 0 || /court|judge|convict|sentence|tribunal/i.test(text),
      ),
  }
}

function speechClaim(
  claim: Claim,
  evidence: Evidence,
  parties: readonly Party[],
  guide: SpeechGuide,
): SpeechClaim {
  const voice = voiceOfClaim(claim, peopleOf(evidence))
  const source = evidence.sources.find(({ id }) => id === claim.source)
  return {
    id: claim.id,
    standing: claim.standing,
    statement: claim.statement,
    ...(voice !== undefined && {
      speaker: voice.name,
      voice: { ...voice, marks: [...voice.marks] },
    }),
    frame: frameOf(claim, source),
    of: groupsOf(claim, parties, guide),
    figures: claim.figures.map(figureOf),
    dates: [claim.date?.written, claim.date?.value, claim.date?.derived].filter(
      text => text !== undefined,
    ),
  }
}

/** The parties among a claim's entities; a person counts for the party that the person belongs to. */
function groupsOf(claim: Claim, parties: readonly Party[], guide: SpeechGuide): string[] {
  const named = Object.values(claim.entities).flat()
  const found = parties.filter(
    party => party.kind !== 'agency' && party.names.some(name => named.includes(name)),
  )
  if (found.length > 0) return [...new Set(found.map(party => party.group))]
  return guide.belongs.filter(({ claims }) => claims.includes(claim.id)).map(({ of }) => of)
}

function figureOf(figure: Claim['figures'][number]): SpeechFigure {
  const { unit, counts, written } = figure
  if (figure.lost) return { written, unit, counts, lost: true }
  const low = figure.low ?? figure.number
  const high = figure.high ?? figure.number
  const vague = quantitiesIn(figure.value).find(quantity => quantity.kind === 'many')
  return {
    written: written.replace(/^\(|\)$/g, ''),
    unit,
    counts,
    lost: false,
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    ...(vague?.kind === 'many' && { many: vague.words }),
  }
}
