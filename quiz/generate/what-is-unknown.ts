import type { Evidence } from '@/evidence/evidence'
import type { Gap, System } from '@/evidence/records'
import type { Random } from '@/quiz/random'
import { entryOf, type Entry, type Ledger } from './ledger'
import { citing, draw, mixed, pick, type Offer } from './options'
import { recorded } from './phrasing'
import { inScope, type Draft, type Template } from './template'
import { meet, roots, shared } from './words'

type Told = { property: System['properties'][number]; entries: readonly Entry[] }
type Askable = { system: System; unknown: string[]; told: Told[] }

/** Words of a claim or a property by which it is itself unsure, or says that something is not known. */
const UNSURE =
  /unclear|unknown|unnamed|not (?:clear|given|stated|named|known)|blank|missing|likely|\?/i
/** A noun and what belongs to it: unknown things and properties are offered in one form, so that the form tells nothing. */
const NOUN = /^(?!(?:how|what|who|whether|which|where|when)\b)[\p{L}’': -]+$/iu
const LONGEST = 40
/** Subjects under several names: a property is not offered where something unknown is of its subject. */
const SUBJECTS = [
  /outcome|result|\bend\b|prosecution|charge|trial|verdict|plea|conviction/,
  /size|number|amount|how many/,
  /base|place|country|where/,
  /head|people|owner|seller|maker|who\b/,
  /price|profit|subscription|cash/,
  /got in|access|method|tapped|implant/,
  /start|date|when\b|how long/,
]

/**
 * What the sources leave unknown of a system. Proof: the ledger lists it as unknown; of everything else offered it has a
 * property with claims, none of them lost, unsure or at odds with an unsure one, and no word of which is listed as unknown.
 */
export const whatIsUnknown: Template = {
  name: 'what-is-unknown',
  difficulty: 2,
  level: 'understand',
  hints: ['For three of these the ledger has a claim.'],
  prepare: ledger => {
    const askable = ledger.evidence.systems.map(system => askableOf(ledger, system))
    return (scope, random) => {
      const open = askable
        .filter(({ system }) => (scope.system ?? system.id) === system.id)
        .map(item => ({
          ...item,
          told: item.told.filter(({ entries }) => entries.some(entry => inScope(scope, entry))),
        }))
        .filter(({ unknown, told }) => unknown.length > 0 && told.length >= 3)
      const found = pick(open, random)
      return found && draft(ledger.evidence, found, random)
    }
  },
}

function askableOf({ byId }: Ledger, system: System): Askable {
  const told = system.properties
    .map(property => ({ property, entries: property.claims.map(id => entryOf(byId, id)) }))
    .filter(item => isTold(item) && !system.unknown.some(u => onOne(u, item.property.name)))
  const unknown = system.unknown.filter(isOffered)
  return { system, unknown, told }
}

function isOffered(text: string): boolean {
  return text.length <= LONGEST && NOUN.test(text)
}

function isTold({ property, entries }: Told): boolean {
  const unsure = (entry: Entry) => entry.lost || UNSURE.test(entry.claim.statement)
  return (
    isOffered(property.name) &&
    !UNSURE.test(property.value) &&
    !entries.flatMap(entry => entry.kin).some(unsure)
  )
}

function draft(evidence: Evidence, { system, unknown, told }: Askable, random: Random): Draft {
  const key = pick(unknown, random) ?? ''
  const right: Offer = {
    text: key,
    why: `The ledger lists this among what the sources leave unknown about ${system.name}.`,
    cites: citing(system.id, ...witnesses(evidence.gaps, system, key)),
  }
  const longer = told.filter(({ property }) => property.name.length > key.length)
  const chosen = [...new Set([...draw(longer, 1, random), ...draw(told, 3, random)])].slice(0, 3)
  const wrong = chosen.map(({ property, entries }) => ({
    text: property.name,
    why: `The sources do tell something of this: ${property.value}. ${entries.slice(0, 1).map(recorded).join('')}`,
    cites: citing(...property.claims),
  }))
  return {
    about: chosen.flatMap(({ entries }) => entries),
    stem: `Which of these do the sources leave unknown about ${system.name}?`,
    explanation: {
      text: `Left unknown about ${system.name}: ${system.unknown.join('; ')}.`,
      cites: right.cites,
    },
    body: { kind: 'choice', options: mixed([right], wrong, random) },
  }
}

function onOne(unknown: string, name: string): boolean {
  return (
    meet(unknown, name) || SUBJECTS.some(subject => subject.test(unknown) && subject.test(name))
  )
}

/** The list of gaps that tells of an unknown; where none does, claims that stand nearest to what is missing. */
function witnesses(gaps: readonly Gap[], system: System, unknown: string): readonly string[] {
  const wanted = roots(`${system.name} ${unknown}`)
  const [best] = gaps
    .map(({ id, points }) => {
      const words = roots(points.map(point => point.text).join(' '))
      const told = shared(roots(unknown), words).length / roots(unknown).size
      return { id, told, common: shared(wanted, words).length }
    })
    .filter(({ told, common }) => told >= 0.5 && common >= 2)
    .sort((a, b) => b.common - a.common)
  return best === undefined ? (system.properties[0]?.claims ?? []) : [best.id]
}
