import { isAttributed, needsFrame } from '@/evidence/attribution'
import { citedWork } from '@/evidence/cited-work'
import { datesInWords } from '@/evidence/date'
import { claimsBehind, type Evidence, type Exhibit } from '@/evidence/evidence'
import { frameOf } from '@/evidence/frame'
import { STANDING } from '@/evidence/standing'
import type { Claim } from '@/evidence/claim'
import type { Argument, Fact, Statement } from '@/evidence/records'
import type { Card } from './card'
import type { Cite } from './cite'
import type { Paragraph } from './run'

type Work = ReturnType<typeof citedWork>

/** Every claim, statement, background fact and argument of a module as a card, in the order of the ledger. */
export function evidenceCards(evidence: Evidence, moduleTitle: string): Card[] {
  const { claims, statements, facts, arguments: positions } = evidence
  return [
    ...claims.map(claim => claimCard(evidence, claim)),
    ...statements.map(statement => statementCard(evidence, statement)),
    ...facts.map(fact => factCard(evidence, fact)),
    ...positions.map(argument => argumentCard(argument, moduleTitle)),
  ]
}

function claimCard(evidence: Evidence, claim: Claim): Card {
  const source = evidence.sources.find(one => one.id === claim.source)
  return {
    ...base({ kind: 'claim', record: claim }, evidence),
    tag: framedTag(claim, frameOf(claim, source)),
    body: [
      spoken(claim.statement),
      ...(claim.quote === undefined ? [] : [[{ text: `“${claim.quote}”` }]]),
    ],
    standing: claim.standing,
    ...(claim.speaker !== undefined && { speaker: claim.speaker }),
    ...(source?.date !== undefined && { asOf: datesInWords(source.date) }),
    claims: [claim.id],
    notes: [
      ...(claim.restored ? ['Capitals and punctuation of the quotation are restored.'] : []),
      ...claim.figures
        .filter(figure => figure.lost)
        .map(figure => `${figure.counts}: the number is missing in our copy of this article.`),
      ...(claim.note === undefined ? [] : [claim.note]),
    ].join('\n'),
  }
}

function statementCard(evidence: Evidence, statement: Statement): Card {
  const exhibit: CardExhibit = { kind: 'statement', record: statement }
  const claim = claimsBehind(evidence, exhibit).find(one => one.source === statement.source)
  const { quote, gist, who } = statement
  return {
    ...base(exhibit, evidence),
    tag: `According to ${who.replace(/\s*\([^)]*\)/g, '')}: ${gist}`,
    body: [spoken(quote === undefined ? gist : `“${quote}”`)],
    ...(claim !== undefined && { standing: claim.standing }),
    speaker: who,
    quoted: quote !== undefined,
    claims: statement.claims,
    notes: [
      ...(statement.restored ? ['Capitals and punctuation of the quotation are restored.'] : []),
      ...(statement.note === undefined ? [] : [statement.note]),
    ].join('\n'),
  }
}

function factCard(evidence: Evidence, fact: Fact): Card {
  return {
    ...base({ kind: 'fact', record: fact }, evidence),
    tag: fact.statement,
    body: [spoken(fact.statement)],
    ...(fact.asOf !== undefined && { asOf: datesInWords(fact.asOf) }),
    notes: [
      ...(fact.disputed === 'none' ? [] : [`Disputed: ${fact.disputed}`]),
      ...(fact.note === undefined ? [] : [fact.note]),
      ...(fact.confidence === 'medium' ? ['Confidence: medium.'] : []),
    ].join('\n'),
  }
}

function argumentCard(argument: Argument, moduleTitle: string): Card {
  return {
    ...base({ kind: 'argument', record: argument }),
    cite: { ...noCite(), title: argument.title, source: moduleTitle },
    tag: argument.title,
    body: [argument.claim, argument.warrant, argument.impact].map(spoken),
    notes: `Do not claim more: ${argument.limit}`,
  }
}

type CardExhibit = Extract<Exhibit, { kind: 'claim' | 'statement' | 'fact' | 'argument' }>
type Base = Pick<Card, 'level' | 'id' | 'origin' | 'cite' | 'quoted' | 'claims'> & {
  evidence: string
}

/** What cards of all origins share. Where no evidence is given, nothing is cited. */
function base(exhibit: CardExhibit, evidence?: Evidence): Base {
  const { id } = exhibit.record
  const work = evidence === undefined ? undefined : citedWork(evidence, exhibit)
  const cite = citeOf(work)
  return { level: 'card', id, origin: exhibit.kind, evidence: id, cite, quoted: false, claims: [] }
}

function noCite(): Cite {
  return {
    author: null,
    qualifications: null,
    title: null,
    source: null,
    date: null,
    url: null,
    accessed: null,
    page: null,
  }
}

function citeOf(work: Work): Cite {
  if (work === undefined) return noCite()
  const { author, title, titleNote, number, publisher, date, url, urlNote, place } = work
  const titled = title === undefined || titleNote === undefined ? title : `${title} [${titleNote}]`
  return {
    ...noCite(),
    author: author ?? null,
    title: titled === undefined ? null : [titled, number].filter(Boolean).join(', '),
    source: publisher ?? null,
    date: date === undefined ? null : datesInWords(date),
    url: url === undefined || urlNote === undefined ? (url ?? null) : `${url} (${urlNote})`,
    page: place === undefined ? null : `${place} of this module’s copy`,
  }
}

/** A tag that says whose word the claim is. */
function framedTag(claim: Claim, frame: string): string {
  if (!needsFrame(claim.standing) || isAttributed(claim.statement)) return claim.statement
  const voice = isAttributed(frame) ? frame : STANDING[claim.standing].frame
  return `${voice.replace(/(?: that)?,? …$/, '')}: ${claim.statement}`
}

function spoken(text: string): Paragraph {
  return [{ text, underline: true, spoken: true }]
}
