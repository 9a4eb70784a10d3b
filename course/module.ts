import { indexEvidence, type Evidence } from '@/evidence/evidence'
import { questionSchema, type Question } from '@/quiz/question'
import { starterSchema, type Starter } from '@/debate/starter'
import type { Root } from 'mdast'
import { NO_GUIDE, speechGuideSchema, type SpeechGuide } from '@/debate/speech/guide'
import { z } from 'zod'
import { readEvidence } from './evidence-files'
import { readFigures, type Figures } from './figures'
import type { ModuleFiles } from './files'
import type { Finding } from './finding'
import { readGuide, type Guide } from './guide'
import { termSchema, type Lesson, type Term } from './lesson'
import type { ParsedYaml } from './parse'
import { isRecord } from './plain'
import type { LabData } from './lab-forms'
import { labLink } from './lab-links'
import { readLesson } from './read-lesson'
import { Reader } from './reader'
import { lessonsInOrder, syllabusSchema, type Syllabus, type SyllabusLesson } from './syllabus'

/** A module as read from its files: the course, its questions, and the evidence that they rest on. */
export type Module = {
  syllabus: Syllabus
  lessons: Lesson[]
  questions: Question[]
  terms: Term[]
  guides: Guide[]
  evidence: Evidence
  figures: Figures
  /** The briefs to begin from, for debates. */
  starters: Starter[]
  /** What the speech check must know beyond the ledger; a module without it is checked by its ledger alone. */
  speech: SpeechGuide
}

/** The outcome of reading a module. `module` holds all that could be read; with errors it may be partial. */
export type Reading = {
  module: Module
  /** Each file's YAML as it stands there; of a `lesson.mdx`, its front matter. */
  yaml: ReadonlyMap<string, ParsedYaml>
  /** The syntax trees of the lessons' texts. */
  documents: ReadonlyMap<string, Root>
  /** Files that are there and could not be read at all. */
  unreadable: ReadonlySet<string>
  findings: Finding[]
}

const EMPTY_SYLLABUS: Syllabus = {
  title: '',
  subtitle: '',
  about: '',
  units: [],
  samples: [],
  guides: [],
  resolutions: [],
}

/** Reads what readers see of a module: the lessons that are ready. Never throws on what an author can get wrong: that is a finding. */
export function readModule(files: ModuleFiles): Reading {
  return read(files, lesson => lesson.ready)
}

/** Reads a module with its lessons in preparation, as far as they are there: for those who write it. */
export function readWholeModule(files: ModuleFiles): Reading {
  return read(files, lesson => lesson.ready || files.has(`${lesson.slug}/lesson.mdx`))
}

function read(files: ModuleFiles, isRead: (lesson: SyllabusLesson) => boolean): Reading {
  const reader = new Reader(files)
  reader.need('syllabus.yaml', 'This file is missing: it names the module and orders its lessons.')
  const syllabus = reader.whole('syllabus.yaml', syllabusSchema) ?? EMPTY_SYLLABUS
  const evidence = indexEvidence(readEvidence(reader))
  const figures = readFigures(reader)
  const slugs = lessonsInOrder(syllabus)
    .filter(isRead)
    .map(lesson => lesson.slug)
  const module = {
    syllabus,
    evidence,
    figures,
    starters: startersOf(reader),
    speech: reader.whole('sources/speech.yaml', speechGuideSchema) ?? NO_GUIDE,
    lessons: slugs.flatMap(slug => lessonOf(reader, files, slug)),
    terms: slugs.flatMap(slug => termsOf(reader, slug)),
    questions: slugs.flatMap(slug => questionsOf(reader, slug, { evidence, figures })),
    guides: syllabus.guides.flatMap(slug => guideOf(reader, files, slug)),
  }
  const { yaml, documents, unreadable, findings } = reader
  return { module, yaml, documents, unreadable, findings }
}

function lessonOf(reader: Reader, files: ModuleFiles, slug: string): Lesson[] {
  const file = `${slug}/lesson.mdx`
  reader.need(
    file,
    'This file is missing: write it, or mark the lesson `ready: false` in the syllabus.',
  )
  const tree = reader.document(file)
  if (tree === undefined) return []
  const { lesson, front, findings } = readLesson(slug, file, files.get(file) ?? '', tree)
  reader.findings.push(...findings)
  if (front !== undefined) reader.yaml.set(file, front)
  if (lesson === undefined) return []
  const plan = reader.text(`${slug}/plan.mdx`)
  const handout = reader.text(`${slug}/handout.mdx`)
  return [
    { ...lesson, ...(plan !== undefined && { plan }), ...(handout !== undefined && { handout }) },
  ]
}

function guideOf(reader: Reader, files: ModuleFiles, slug: string): Guide[] {
  const file = `guides/${slug}.mdx`
  reader.need(file, 'This file is missing: the syllabus names it under `guides`.')
  const tree = reader.document(file)
  if (tree === undefined) return []
  const { guide, findings } = readGuide(slug, file, files.get(file) ?? '', tree)
  reader.findings.push(...findings)
  return guide === undefined ? [] : [guide]
}

function startersOf(reader: Reader): Starter[] {
  const file = 'debate/starters.yaml'
  reader.whole(file, z.strictObject({ starters: z.array(z.unknown()) }))
  return reader.list(file, 'starters', starterSchema)
}

function termsOf(reader: Reader, slug: string): Term[] {
  const file = `${slug}/terms.yaml`
  reader.whole(file, z.strictObject({ terms: z.array(z.unknown()) }))
  return reader.list(file, 'terms', termSchema).map(term => ({ ...term, lesson: slug }))
}

function questionsOf(reader: Reader, slug: string, data: LabData): Question[] {
  const file = `${slug}/quiz.yaml`
  reader.whole(file, z.strictObject({ questions: z.array(z.unknown()) }))
  return reader.list(file, 'questions', questionSchema, record =>
    isRecord(record)
      ? withLab(withClaimTexts({ ...record, lesson: slug }, data.evidence), data)
      : record,
  )
}

/** An evidence question names its passages by claim; their text and standing are the claim’s. */
function withClaimTexts(
  question: Record<string, unknown>,
  evidence: Evidence,
): Record<string, unknown> {
  if (question.kind !== 'evidence' || !Array.isArray(question.passages)) return question
  const passages = question.passages.map((passage: unknown) => {
    if (!isRecord(passage) || !('claim' in passage)) return passage
    const exhibit = evidence.exhibits.get(String(passage.claim))
    if (exhibit?.kind !== 'claim')
      return { ...passage, text: `(no claim ${String(passage.claim)})` }
    return { ...passage, text: exhibit.record.statement, standing: exhibit.record.standing }
  })
  return { ...question, passages }
}

/** A question names its lab and the situation there; what it shows is a link. One that leads nowhere has its own finding. */
function withLab(
  { lab, ...question }: Record<string, unknown>,
  data: LabData,
): Record<string, unknown> {
  if (!isRecord(lab)) return question
  const link = labLink(data, String(lab.name), lab.state)
  if (link.kind === 'wrong') return question
  return { ...question, lab: { href: link.href, question: link.lab.question } }
}
