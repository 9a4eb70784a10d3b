import type { Evidence } from '@/evidence/evidence'
import type { Standing } from '@/evidence/standing'
import type { Question } from '@/quiz/question'
import { seeded, shuffle, type Random } from '@/quiz/random'
import { ledgerOf } from './ledger'
import type { Draft, Maker, Scope, Template, TemplateName } from './template'
import { TEMPLATES } from './templates'

/** What all templates can ask of one ledger, found once: making a question from it is cheap. */
export type GeneratorIndex = {
  evidence: Evidence
  makers: readonly { template: Template; make: Maker }[]
}

/** What is wished for. Every part that is given narrows the claims that may be asked. */
export type Wish = {
  seed: string
  template?: TemplateName
  /** The ids of the claims that a lesson uses. */
  lesson?: readonly string[]
  topic?: string
  standing?: Standing
  /** A system’s id. */
  system?: string
}

/** A question, or in one sentence why there is none. */
export type Generated = { kind: 'question'; question: Question } | { kind: 'none'; reason: string }

/**
 * Works through a ledger once for every template. Throws where a record names a claim that is not there: ids are checked when
 * the module is read.
 */
export function generatorIndex(evidence: Evidence): GeneratorIndex {
  const ledger = ledgerOf(evidence)
  return {
    evidence,
    makers: Object.values(TEMPLATES).map(template => ({
      template,
      make: template.prepare(ledger),
    })),
  }
}

/** A question that nobody wrote, proved from the ledger. The same wish gives the same question. */
export function generateFrom(index: GeneratorIndex, wish: Wish): Generated {
  const scope = scopeOf(index.evidence, wish)
  if (scope.claims.size === 0)
    return { kind: 'none', reason: 'No claim in the ledger fits what was asked for.' }
  const random = seeded(keyOf(wish))
  const makers = index.makers.filter(
    ({ template }) => (wish.template ?? template.name) === template.name,
  )
  for (const { template, make } of shuffle(makers, random)) {
    const draft = tried(make, scope, random)
    if (draft !== undefined)
      return { kind: 'question', question: questionOf(template, draft, wish) }
  }
  return { kind: 'none', reason: reasonFor(scope, wish) }
}

/** How often a template may begin anew where chance led it to parts that do not go together. */
const TRIES = 12

function tried(make: Maker, scope: Scope, random: Random): Draft | undefined {
  for (let i = 0; i < TRIES; i++) {
    const draft = make(scope, random)
    if (draft !== undefined) return draft
  }
  return undefined
}

function scopeOf(evidence: Evidence, wish: Wish): Scope {
  const system = evidence.systems.find(({ id }) => id === wish.system)
  const ofSystem = new Set<string>(system?.properties.flatMap(property => property.claims))
  const claims = evidence.claims.filter(
    claim =>
      (wish.lesson === undefined || wish.lesson.includes(claim.id)) &&
      (wish.topic === undefined || claim.topics.includes(wish.topic)) &&
      (wish.standing === undefined || claim.standing === wish.standing) &&
      (wish.system === undefined || ofSystem.has(claim.id)),
  )
  return {
    claims: new Set(claims.map(claim => claim.id)),
    ...(wish.system !== undefined && { system: wish.system }),
  }
}

function questionOf(template: Template, draft: Draft, wish: Wish): Question {
  return {
    id: `gen-${template.name}-${hashOf(keyOf(wish))}`,
    version: 1,
    lesson: 'practice',
    objective: template.name,
    section: false,
    from: 'sources',
    difficulty: template.difficulty,
    level: template.level,
    hints: template.hints,
    tags: [
      `template:${template.name}`,
      `seed:${wish.seed}`,
      ...draft.about.map(({ claim }) => `claim:${claim.id}`),
    ],
    stem: draft.stem,
    explanation: draft.explanation,
    ...draft.body,
  }
}

/** The wish in one line: its parts in a fixed order. */
function keyOf({ seed, template, lesson = [], topic, standing, system }: Wish): string {
  return [seed, template, [...lesson].sort().join(' '), topic, standing, system].join('|')
}

/** Twelve letters and digits from two draws of the seeded source of chance (64 bits): a name, not a secret. */
function hashOf(key: string): string {
  return ['a', 'b']
    .map(salt =>
      Math.floor(seeded(`${salt}|${key}`)() * 36 ** 6)
        .toString(36)
        .padStart(6, '0'),
    )
    .join('')
}

function reasonFor(scope: Scope, { template }: Wish): string {
  const claims =
    scope.claims.size === 1 ? 'the one claim that fits' : `the ${scope.claims.size} claims that fit`
  return template === undefined
    ? `No question can be proved from ${claims}.`
    : `No question of the kind ${template} can be proved from ${claims}.`
}
