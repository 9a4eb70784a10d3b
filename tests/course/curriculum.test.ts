import { balanceOf } from '@/course/balance'
import { lessonsWithLab, questionsWithLab } from '@/course/lab-uses'
import type { Lesson } from '@/course/lesson'
import { readModule } from '@/course/module'
import { notesOf } from '@/course/notes'
import { citesOf } from '@/course/question-texts'
import { usesOf } from '@/course/uses'
import { FIGURE_NAMES } from '@/course/vocabulary'
import { findExhibit } from '@/evidence/evidence'
import { LAB_NAMES } from '@/labs/labs'
import { parallelForms } from '@/quiz/forms'
import { readModuleFiles } from '@/server/module-files'

const { module } = readModule(await readModuleFiles('lessons'))
const { lessons, questions, evidence, terms } = module

function asked(lesson: Lesson) {
  return questions.filter(question => question.lesson === lesson.slug)
}

/** Ids that a lesson’s text or questions cite. */
function citedIn(lesson: Lesson): Set<string> {
  const inText = [...notesOf(lesson.body).values()].flatMap(note => note.ids)
  const inQuestions = asked(lesson).flatMap(question => [...citesOf(question)])
  return new Set([...inText, ...inQuestions])
}

test('there are fifteen lessons of 900 to 1,400 words, in sections of at most 250, at grade 10 or under', () => {
  expect(lessons).toHaveLength(15)
  for (const { slug, words, grade, sections } of lessons) {
    expect([slug, words >= 900 && words <= 1400]).toEqual([slug, true])
    expect([slug, grade <= 10]).toEqual([slug, true])
    expect([slug, sections.filter(section => section.words > 250)]).toEqual([slug, []])
  }
})

test('there are at least 200 questions, and in each lesson twelve or more of five or more kinds', () => {
  expect(questions.length).toBeGreaterThanOrEqual(200)
  for (const lesson of lessons) {
    const kinds = new Set(asked(lesson).map(question => question.kind))
    expect([lesson.slug, asked(lesson).length >= 12, kinds.size >= 5]).toEqual([
      lesson.slug,
      true,
      true,
    ])
  }
})

test('each closing quiz alone has twelve questions', () => {
  for (const lesson of lessons)
    expect([lesson.slug, asked(lesson).filter(q => !q.section).length >= 12]).toEqual([
      lesson.slug,
      true,
    ])
})

test('at most a third of the questions ask for mere recall, in the course and in each lesson', () => {
  for (const all of [questions, ...lessons.map(asked)]) {
    const recall = all.filter(question => question.level === 'recall').length
    expect([all[0]!.lesson, recall <= all.length / 3]).toEqual([all[0]!.lesson, true])
  }
})

test('every objective is tested by two questions, and every misconception is met by one', () => {
  for (const lesson of lessons) {
    const about = asked(lesson)
    for (const { id } of lesson.objectives)
      expect([id, about.filter(q => q.objective === id).length >= 2]).toEqual([id, true])
    for (const { id } of lesson.misconceptions)
      expect([id, about.some(q => q.misconception === id)]).toEqual([id, true])
    expect([lesson.slug, [3, 4, 5].includes(lesson.objectives.length)]).toEqual([lesson.slug, true])
    expect([lesson.slug, [2, 3, 4].includes(lesson.misconceptions.length)]).toEqual([
      lesson.slug,
      true,
    ])
  }
})

test('every claim and every conflict of the ledger is in a lesson’s text or in a question', () => {
  const cited = new Set(lessons.flatMap(lesson => [...citedIn(lesson)]))
  const ofStatements = evidence.statements
    .filter(({ id }) => cited.has(id))
    .flatMap(({ claims }) => claims)
  const used = new Set([...cited, ...ofStatements])
  expect(evidence.claims.filter(({ id }) => !used.has(id)).map(one => one.id)).toEqual([])
  expect(evidence.conflicts.filter(({ id }) => !used.has(id)).map(one => one.id)).toEqual([])
})

test('every statement is quoted, or one of its claims is taught or asked about', () => {
  const cited = new Set(lessons.flatMap(lesson => [...citedIn(lesson)]))
  const left = evidence.statements.filter(one => ![one.id, ...one.claims].some(id => cited.has(id)))
  expect(left.map(one => one.id)).toEqual([])
})

test('every system has a place in a lesson’s text and at least two questions', () => {
  for (const { id, properties } of evidence.systems) {
    const claims = [...new Set(properties.flatMap(property => property.claims))]
    const uses = [id, ...claims].map(one => usesOf(module, one))
    const taught = new Set(uses.flatMap(use => use.lessons.map(one => one.slug)))
    const tested = new Set(uses.flatMap(use => use.questions.map(one => one.id)))
    expect([id, taught.size >= 1, tested.size >= 2]).toEqual([id, true, true])
  }
})

test('a question from the sources rests on nothing but the sources', () => {
  for (const question of questions.filter(one => one.from === 'sources')) {
    const kinds = [...citesOf(question)].map(id => findExhibit(evidence, id)?.kind)
    expect([question.id, kinds.filter(kind => kind === 'fact' || kind === 'argument')]).toEqual([
      question.id,
      [],
    ])
  }
})

test('the lessons for access and for encryption are within 5 % of each other', () => {
  const rows = balanceOf(module)
  const row = (name: string) => rows.find(one => one.name === name)!
  const [access, encryption] = [row('case-for-access'), row('case-for-encryption')]
  for (const [a, b] of [
    [access.words, encryption.words],
    [access.claims, encryption.claims],
    [access.facts, encryption.facts],
    [access.arguments.access, encryption.arguments.encryption],
  ] as const)
    expect(Math.abs(a - b) / Math.max(a, b)).toBeLessThanOrEqual(0.05)
})

test('the lessons for access and for encryption have one outline', () => {
  const [access, encryption] = ['case-for-access', 'case-for-encryption'].map(slug =>
    lessons.find(lesson => lesson.slug === slug)!,
  )
  expect(encryption!.sections.length).toBe(access!.sections.length)
  expect(encryption!.sections.map(section => section.checks.length)).toEqual(
    access!.sections.map(section => section.checks.length),
  )
})

test('the glossary has at least sixty terms with a source, and each term a definition and a lesson', () => {
  expect(terms.filter(term => term.cites.length > 0).length).toBeGreaterThanOrEqual(60)
  for (const term of terms) {
    expect(term.definition.length).toBeGreaterThan(20)
    expect(lessons.map(lesson => lesson.slug)).toContain(term.lesson)
  }
})

test('every figure that can be drawn stands in a lesson or on the page of the timeline', () => {
  const shown = lessons.flatMap(({ body }) =>
    [...body.matchAll(/<Figure name="([^"]+)"/g)].map(([, name]) => name),
  )
  expect(FIGURE_NAMES.filter(name => !shown.includes(name))).toEqual(['timeline'])
  for (const grid of ['arrests-and-seizures', 'law-side-by-side']) expect(shown).toContain(grid)
})

test('the course test has two papers of twenty questions that share none, equal in difficulty', () => {
  const lines = parallelForms(questions, 20)
  expect(lines).toHaveLength(20)
  expect(new Set(lines.map(line => line.lesson)).size).toBe(lessons.length)
  const sum = (side: 'first' | 'second') => lines.reduce((n, line) => n + line[side].difficulty, 0)
  expect(Math.abs(sum('first') - sum('second'))).toBeLessThanOrEqual(1)
})

test('every lesson has its plan for 45 and for 90 minutes, its handout, and slides', () => {
  for (const { slug, plan = '', handout = '', body } of lessons) {
    expect([slug, /45 minutes/.test(plan), /90 minutes/.test(plan)]).toEqual([slug, true, true])
    expect([slug, handout.length > 200]).toEqual([slug, true])
    expect([slug, (body.match(/<Point>/g) ?? []).length >= 8]).toEqual([slug, true])
  }
})

test('where a lesson relies on a fact of medium confidence, it says so', () => {
  const medium = evidence.facts.filter(fact => fact.confidence === 'medium').map(fact => fact.id)
  for (const { slug, body } of lessons) {
    const paragraphs = body.split('\n').filter(line => line.includes('<Fact '))
    const relied = medium.filter(id => paragraphs.some(line => line.includes(id)))
    const silent = relied.filter(
      id => !paragraphs.some(line => line.includes(id) && /medium confidence/.test(line)),
    )
    expect([slug, silent]).toEqual([slug, []])
  }
})

// A question is a landmark of its page, named by its stem.
test('no two questions of a lesson, nor of a paper of the course test, have one stem', () => {
  const lines = parallelForms(questions, 20)
  const papers = [lines.map(line => line.first), lines.map(line => line.second)]
  for (const all of [...lessons.map(asked), ...papers]) {
    const stems = all.map(question => question.stem)
    expect(stems.filter((stem, i) => stems.indexOf(stem) < i)).toEqual([])
  }
})

test('each lab has its place in a lesson, three to five questions that need it, and a note for teachers', () => {
  for (const name of LAB_NAMES) {
    const needing = questionsWithLab(module, name).reduce((sum, { count }) => sum + count, 0)
    expect([name, [3, 4, 5].includes(needing)]).toEqual([name, true])
    expect([name, lessonsWithLab(module, name).length > 0]).toEqual([name, true])
    expect([name, module.guides.some(guide => guide.slug === `lab-${name}`)]).toEqual([name, true])
  }
})
