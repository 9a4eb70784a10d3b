import { readModule } from '@/course/module'
import { indexEvidence } from '@/evidence/evidence'
import { generateFrom, generatorIndex, type Wish } from '@/quiz/generate/generate'
import { TEMPLATE_NAMES } from '@/quiz/generate/template'
import { gradeResponse } from '@/quiz/grade'
import type { Question } from '@/quiz/question'
import { keyOf } from '@/quiz/response'
import { readModuleFiles } from '@/server/module-files'
import fc from 'fast-check'
import { leaks } from '@/tests/quiz/leaks'
import { factsOf, whoMaySpeak } from './ledger-facts'
import { prove } from './prove'
import { spoil } from './spoil'

const { module } = readModule(await readModuleFiles('lessons'))
const { evidence } = module
const index = generatorIndex(evidence)
const facts = factsOf(evidence)

function made(wish: Wish): Question {
  const generated = generateFrom(index, wish)
  if (generated.kind === 'none') throw new Error(generated.reason)
  return generated.question
}

function problems(questions: readonly Question[]): string[] {
  return questions.flatMap(question =>
    prove(facts, question).map(text => `${question.id}: ${text}`),
  )
}

test('every one of 5,000 questions, from 500 seeds and all templates, is proved from the raw ledger', () => {
  const turned = (by: number) =>
    [...TEMPLATE_NAMES, ...TEMPLATE_NAMES].slice(by % 16, (by % 16) + 10)
  const questions = Array.from({ length: 500 }, (_, seed) =>
    turned(seed).map(template => made({ template, seed: `seed ${seed}` })),
  ).flat()
  expect(questions).toHaveLength(5000)
  expect(problems(questions)).toEqual([])
})

test.each(TEMPLATE_NAMES)('a spoiled question of the kind %s is not proved', template => {
  const sound = Array.from({ length: 20 }, (_, seed) => made({ template, seed: `spoil ${seed}` }))
  for (const question of sound) expect(prove(facts, spoil(question))).not.toEqual([])
})

test('every speaker of the ledger stands in the table by which voices are told apart', () => {
  const speakers = [
    ...evidence.claims.map(
      ({ speaker, source }) =>
        () =>
          whoMaySpeak(speaker, source),
    ),
    ...evidence.statements.map(
      ({ who, source }) =>
        () =>
          whoMaySpeak(who, source),
    ),
  ]
  for (const speaker of speakers) expect(speaker).not.toThrow()
})

test('the same wish gives the same question, and its id has its template', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(...TEMPLATE_NAMES), (seed, template) => {
      const question = made({ seed, template })
      expect(made({ seed, template })).toEqual(question)
      expect(question.id).toMatch(new RegExp(`^gen-${template}-[a-z0-9]{12}$`))
      expect(question.tags).toContain(`seed:${seed}`)
    }),
  )
})

test('other seeds give other ids', () => {
  const ids = Array.from({ length: 600 }, (_, seed) => made({ seed: `${seed}` }).id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('without a template all of them come up', () => {
  const kinds = Array.from({ length: 400 }, (_, seed) => made({ seed: `any ${seed}` }).objective)
  expect(new Set(kinds)).toEqual(new Set(TEMPLATE_NAMES))
})

test('a key stands in every place about as often as in any other', () => {
  const places = Array.from({ length: 1200 }, (_, seed) =>
    made({ seed: `place ${seed}`, template: 'which-standing' }),
  ).map(question =>
    question.kind === 'choice' ? question.options.findIndex(option => option.right) : -1,
  )
  for (const place of [0, 1, 2, 3])
    expect(Math.abs(places.filter(p => p === place).length - 300)).toBeLessThan(75)
})

test('a question is asked of claims of the topic, standing, system and lesson wished for', () => {
  const lesson = evidence.claims.filter((_, i) => i % 2 === 0).map(claim => claim.id)
  const wishes = [
    { topic: 'remote-wipe' },
    { standing: 'police-say' as const },
    { system: 'encrochat' },
    { lesson },
    { topic: 'criminal-use', lesson, system: 'sky-ecc' },
  ]
  const fits: ((id: string) => boolean)[] = [
    id => facts.claims.get(id)!.topics.includes('remote-wipe'),
    id => facts.claims.get(id)!.standing === 'police-say',
    id => isOf('encrochat', id),
    id => (lesson as string[]).includes(id),
    id => isOf('sky-ecc', id) && (lesson as string[]).includes(id),
  ]
  wishes.forEach((wish, i) => {
    for (let seed = 0; seed < 60; seed++) {
      const question = made({ ...wish, seed: `${seed}` })
      const asked = question.tags.flatMap(tag => /^claim:(.+)$/.exec(tag)?.[1] ?? [])
      expect(asked.some(fits[i]!)).toBe(true)
      expect(prove(facts, question)).toEqual([])
    }
  })
})

function isOf(system: string, claim: string): boolean {
  return evidence.systems.some(
    ({ id, properties }) =>
      id === system && properties.some(p => (p.claims as string[]).includes(claim)),
  )
}

test('where nothing fits the reason is a sentence', () => {
  expect(generateFrom(index, { seed: 's', topic: 'no such topic' })).toEqual({
    kind: 'none',
    reason: 'No claim in the ledger fits what was asked for.',
  })
  expect(
    generateFrom(index, { seed: 's', template: 'order-dated-events', lesson: ['s3-vouching'] }),
  ).toEqual({
    kind: 'none',
    reason:
      'No question of the kind order-dated-events can be proved from the one claim that fits.',
  })
})

test('a module without claims gives a reason, not a question', () => {
  const lists = Object.keys(evidence).filter(name => name !== 'exhibits')
  const empty = indexEvidence({ ...evidence, ...Object.fromEntries(lists.map(n => [n, []])) })
  expect(generateFrom(generatorIndex(empty), { seed: 's' })).toMatchObject({ kind: 'none' })
})

test('a generated question is shown without its key, and its key earns 1', () => {
  for (const template of TEMPLATE_NAMES)
    for (let seed = 0; seed < 30; seed++) {
      const question = made({ template, seed: `shown ${seed}` })
      expect(leaks(question)).toEqual([])
      expect(gradeResponse(question, keyOf(question))).toMatchObject({ kind: 'graded', score: 1 })
    }
})

test('a lost figure is met as silence, never as a number', () => {
  const questions = Array.from({ length: 300 }, (_, seed) =>
    made({ seed: `lost ${seed}`, template: 'figure-value' }),
  )
  const silent = questions.filter(q => q.kind === 'figure' && 'silent' in q.answer)
  expect(silent.length).toBeGreaterThan(40)
  expect(silent.length).toBeLessThan(200)
  expect(problems(questions)).toEqual([])
})
