import { claimSchema } from '@/evidence/claim'
import { indexEvidence, type Evidence, type EvidenceRecords } from '@/evidence/evidence'
import {
  argumentSchema,
  cautionSchema,
  conflictSchema,
  eventSchema,
  factSchema,
  gapSchema,
  lostPlaceSchema,
  sourceSchema,
  statementSchema,
  systemSchema,
} from '@/evidence/records'
import { questionSchema, type Question } from '@/quiz/question'
import { z } from 'zod'
import type { ModuleFiles } from './files'
import type { Finding } from './finding'
import { readLesson } from './read-lesson'
import { termSchema, type Lesson, type Term } from './lesson'
import { checkShape, parseYaml, type ParsedYaml } from './parse'
import { lessonsInOrder, syllabusSchema, type Syllabus } from './syllabus'

/** A module as read from its files: the course, its questions, and the evidence that they rest on. */
export type Module = {
  syllabus: Syllabus
  lessons: Lesson[]
  questions: Question[]
  terms: Term[]
  evidence: Evidence
}

/** Where each record of a module's YAML was read, by file: for findings that come after the reading. */
export type Located = { file: string; parsed: ParsedYaml }

/** The outcome of reading a module. `module` holds all that could be read; with errors it may be partial. */
export type Reading = { module: Module; located: Map<string, Located>; findings: Finding[] }

const EMPTY_SYLLABUS: Syllabus = { title: '', subtitle: '', about: '', units: [], resolutions: [] }

/** Reads a module's files. Never throws on what an author can get wrong: that is a finding. */
export function readModule(files: ModuleFiles): Reading {
  const reader = new Reader(files)
  const syllabus = reader.yaml('syllabus.yaml', syllabusSchema) ?? EMPTY_SYLLABUS
  const evidence = indexEvidence(readEvidence(reader))
  const slugs = lessonsInOrder(syllabus)
    .filter(lesson => lesson.ready)
    .map(lesson => lesson.slug)
  const lessons = slugs.flatMap(slug => reader.lesson(slug))
  const terms = slugs.flatMap(slug =>
    reader
      .optionalYaml(`${slug}/terms.yaml`, z.strictObject({ terms: z.array(termSchema) }), {
        terms: [],
      })
      .terms.map(term => ({ ...term, lesson: slug })),
  )
  const questions = slugs.flatMap(slug => reader.quiz(slug, evidence))
  return {
    module: { syllabus, lessons, questions, terms, evidence },
    located: reader.located,
    findings: reader.findings,
  }
}

function readEvidence(reader: Reader): EvidenceRecords {
  const list = <T>(schema: z.ZodType<T>) => z.array(schema).default([])
  const one = z.strictObject
  return {
    sources: [],
    claims: [],
    conflicts: [],
    statements: [],
    silences: [],
    systems: [],
    events: [],
    gaps: [],
    lost: [],
    facts: [],
    cautions: [],
    arguments: [],
    ...reader.yaml('sources/sources.yaml', one({ sources: list(sourceSchema) })),
    ...reader.yaml('sources/claims.yaml', one({ claims: list(claimSchema) })),
    ...reader.yaml('sources/conflicts.yaml', one({ conflicts: list(conflictSchema) })),
    ...reader.yaml(
      'sources/statements.yaml',
      one({ statements: list(statementSchema), silences: z.array(z.string()).default([]) }),
    ),
    ...reader.yaml('sources/systems.yaml', one({ systems: list(systemSchema) })),
    ...reader.yaml('sources/timeline.yaml', one({ events: list(eventSchema) })),
    ...reader.yaml(
      'sources/gaps.yaml',
      one({ lost: list(lostPlaceSchema), gaps: list(gapSchema) }),
    ),
    ...reader.yaml(
      'background/facts.yaml',
      one({ cautions: list(cautionSchema), facts: list(factSchema) }),
    ),
    ...reader.yaml('arguments/arguments.yaml', one({ arguments: list(argumentSchema) })),
  }
}

/** Reads file by file, and keeps what was wrong and where things stood. */
class Reader {
  readonly findings: Finding[] = []
  readonly located = new Map<string, Located>()
  private readonly files: ModuleFiles

  constructor(files: ModuleFiles) {
    this.files = files
  }

  yaml<S extends z.ZodType>(file: string, schema: S): z.infer<S> | undefined {
    const text = this.text(file)
    return text === undefined ? undefined : this.parse(file, text, schema)
  }

  optionalYaml<S extends z.ZodType>(file: string, schema: S, absent: z.infer<S>): z.infer<S> {
    const text = this.files.get(file)
    return text === undefined ? absent : (this.parse(file, text, schema) ?? absent)
  }

  lesson(slug: string): Lesson[] {
    const file = `${slug}/lesson.mdx`
    const text = this.text(file)
    if (text === undefined) return []
    const { lesson, findings } = readLesson(slug, file, text)
    this.findings.push(...findings)
    if (lesson === undefined) return []
    const plan = this.files.get(`${slug}/plan.mdx`)
    const handout = this.files.get(`${slug}/handout.mdx`)
    return [
      { ...lesson, ...(plan !== undefined && { plan }), ...(handout !== undefined && { handout }) },
    ]
  }

  /** The questions that can be read: one that cannot takes no other with it. */
  quiz(slug: string, evidence: Evidence): Question[] {
    const file = `${slug}/quiz.yaml`
    const text = this.text(file)
    if (text === undefined) return []
    const raw = this.parse(file, text, z.strictObject({ questions: z.array(z.looseObject({})) }))
    const parsed = this.located.get(file)?.parsed
    if (raw === undefined || parsed === undefined) return []
    return raw.questions.flatMap((question, index) => {
      const data = withClaimTexts({ ...question, lesson: slug }, evidence)
      const at = {
        data,
        lineOf: (path: readonly PropertyKey[]) => parsed.lineOf(['questions', index, ...path]),
      }
      const { value, findings } = checkShape(file, at, questionSchema)
      this.findings.push(
        ...findings.map(f => ({
          ...f,
          path: `questions[${index}]${f.path === '' ? '' : '.'}${f.path}`,
        })),
      )
      return value === undefined ? [] : [value]
    })
  }

  private parse<S extends z.ZodType>(
    file: string,
    text: string,
    schema: S,
  ): z.infer<S> | undefined {
    const { parsed, findings } = parseYaml(file, text)
    this.findings.push(...findings)
    if (parsed === undefined) return undefined
    this.located.set(file, { file, parsed })
    const shape = checkShape(file, parsed, schema)
    this.findings.push(...shape.findings)
    return shape.value
  }

  private text(file: string): string | undefined {
    const text = this.files.get(file)
    if (text === undefined)
      this.findings.push({
        severity: 'error',
        rule: 'missing-file',
        file,
        line: 1,
        path: '',
        message: 'This file is missing.',
      })
    return text
  }
}

/** An evidence question names its passages by claim; their text is the claim's statement. */
function withClaimTexts(
  question: Record<string, unknown>,
  evidence: Evidence,
): Record<string, unknown> {
  if (question.kind !== 'evidence' || !Array.isArray(question.passages)) return question
  const passages = question.passages.map((passage: unknown) => {
    if (typeof passage !== 'object' || passage === null || !('claim' in passage)) return passage
    const exhibit = evidence.exhibits.get(String(passage.claim))
    const text =
      exhibit?.kind === 'claim' ? exhibit.record.statement : `(no claim ${String(passage.claim)})`
    return { ...passage, text }
  })
  return { ...question, passages }
}
