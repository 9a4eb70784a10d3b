import 'server-only'
import { LIVE_TERMS, SETTINGS, type Charter } from '@/classroom/charter'
import type { ReadRoomRequest } from '@/classroom/room-request'
import type { DebateStep, Part, Step } from '@/classroom/step'
import { slidesOf, type Slide } from '@/course/slides'
import { parseMdx, textOf } from '@/course/mdx'
import type { Module } from '@/course/module'
import { evidenceCard } from '@/evidence/card'
import { STANDINGS } from '@/evidence/standing'
import { generateFrom, type GeneratorIndex, type Wish } from '@/quiz/generate/generate'
import { TEMPLATE_NAMES } from '@/quiz/generate/template'
import { papersOf } from '@/quiz/papers'
import type { Question } from '@/quiz/question'

export type Course = { module: Module; generator: GeneratorIndex }

type Made<T> = { kind: 'made'; made: T } | { kind: 'refused'; reason: string }
type Request = ReadRoomRequest['steps'][number]
/** A step but for its id. */
type Draft = Step extends infer S ? (S extends Step ? Omit<S, 'id'> : never) : never

/** The rules of a room that a teacher asked for, with its steps frozen as the course has them now. */
export function charterFor(
  course: Course,
  request: ReadRoomRequest,
  now: number,
): Made<Omit<Charter, 'id' | 'code'>> {
  const steps: Step[] = []
  for (const wanted of request.steps) {
    const drafts = stepsFor(course, wanted)
    if (drafts.kind === 'refused') return drafts
    for (const draft of drafts.made) steps.push({ ...draft, id: `s${steps.length + 1}` })
  }
  if (steps.length === 0) return refused('These lessons hold nothing that could be asked.')
  const { title, kind, pace, teams, terms, settings } = request
  return made({
    title,
    kind,
    pace,
    steps,
    terms: terms ?? LIVE_TERMS,
    settings: settings ?? SETTINGS,
    teams: pace === 'team' ? (teams ?? 4) : 0,
    createdAt: now,
  })
}

function made<T>(it: T): Made<T> {
  return { kind: 'made', made: it }
}

function refused(reason: string): { kind: 'refused'; reason: string } {
  return { kind: 'refused', reason }
}

function stepsFor(course: Course, request: Request): Made<Draft[]> {
  const { module } = course
  switch (request.kind) {
    case 'quiz':
      return ofLesson(module, request.lesson, lesson =>
        module.questions
          .filter(question => question.lesson === lesson.slug)
          .map(question => questionDraft(module, question, request.part)),
      )
    case 'question': {
      const question = module.questions.find(({ id }) => id === request.question)
      if (question === undefined) return refused(`There is no question “${request.question}”.`)
      const { seconds } = request
      const draft = questionDraft(module, question, request.part)
      return made([{ ...draft, ...(seconds !== undefined && { seconds }) }])
    }
    case 'course-test': {
      const { paper } = request
      const questions = papersOf(module.questions)[paper]
      if (questions.length === 0) return refused('This course has no test of its own.')
      return made(questions.map(question => questionDraft(module, question, paper)))
    }
    case 'generated': {
      const generated = generateFrom(course.generator, wishFor(module, request.wish))
      if (generated.kind === 'none') return refused(generated.reason)
      return made([questionDraft(module, generated.question, request.part)])
    }
    case 'slides':
      return ofLesson(module, request.lesson, lesson =>
        slidesOf(lesson.body).flatMap(slide => slideDraft(module, lesson.slug, slide)),
      )
    case 'poll': {
      const { kind, prompt, options } = request
      return made([
        { kind, prompt, options: options.map((text, i) => ({ id: `o${i + 1}`, text })) },
      ])
    }
    case 'debate':
      return made([debateDraft(request)])
    case 'stance':
    case 'task':
      return made([request])
  }
}

type Lesson = Module['lessons'][number]

function ofLesson(
  { lessons }: Module,
  slug: string,
  draft: (lesson: Lesson) => Draft[],
): Made<Draft[]> {
  const lesson = lessons.find(one => one.slug === slug)
  return lesson === undefined ? refused(`There is no lesson “${slug}”.`) : made(draft(lesson))
}

function questionDraft(module: Module, question: Question, part: Part | undefined) {
  const cards = Object.fromEntries(
    [...citesIn(question)].map(id => [id, evidenceCard(module.evidence, id)]),
  )
  const lesson = module.lessons.find(({ slug }) => slug === question.lesson)
  const belief = lesson?.misconceptions.find(({ id }) => id === question.misconception)?.text
  return {
    kind: 'question' as const,
    question,
    cards,
    ...(part !== undefined && { part }),
    ...(belief !== undefined && { belief }),
  }
}

/** Every piece of evidence that a question cites, wherever in it. */
function citesIn(value: unknown): Set<string> {
  const found = new Set<string>()
  const walk = (inner: unknown, name = '') => {
    if (typeof inner === 'string') {
      if (name === 'cites') found.add(inner)
    } else if (Array.isArray(inner)) for (const item of inner) walk(item, name)
    else if (typeof inner === 'object' && inner !== null)
      for (const [key, item] of Object.entries(inner)) walk(item, key)
  }
  walk(value)
  return found
}

function wishFor(
  { lessons }: Module,
  asked: Extract<Request, { kind: 'generated' }>['wish'],
): Wish {
  const { seed, topic, lesson, system } = asked
  const standing = STANDINGS.find(one => one === asked.standing)
  const template = TEMPLATE_NAMES.find(one => one === asked.template)
  return {
    seed,
    ...(topic !== undefined && { topic }),
    ...(lesson !== undefined && {
      lesson: lessons.find(one => one.slug === lesson)?.claims ?? [],
    }),
    ...(standing !== undefined && { standing }),
    ...(system !== undefined && { system }),
    ...(template !== undefined && { template }),
  }
}

/** A slide as words. Figures and debate lines are for the lesson’s own slides, which draw them. */
function slideDraft(module: Module, lesson: string, slide: Slide): Draft[] {
  const { section } = slide
  switch (slide.kind) {
    case 'question': {
      const question = module.questions.find(({ id }) => id === slide.id)
      return question === undefined ? [] : [questionDraft(module, question, undefined)]
    }
    case 'point':
      return [{ kind: 'slide', lesson, section, text: wordsOf(slide.mdx) }]
    case 'figure':
    case 'debate':
      return []
  }
}

function wordsOf(mdx: string): string {
  const { tree } = parseMdx('', mdx)
  return tree === undefined ? '' : textOf(tree).replace(/\s+/g, ' ').trim()
}

/** A short round for a class hour, where a teacher gives no times. */
const SPEECHES: DebateStep['speeches'] = [
  { name: 'First affirmative speech', side: 'aff', seconds: 240 },
  { name: 'First negative speech', side: 'neg', seconds: 240 },
  { name: 'Affirmative rebuttal', side: 'aff', seconds: 120 },
  { name: 'Negative rebuttal', side: 'neg', seconds: 120 },
]

function debateDraft(request: Extract<Request, { kind: 'debate' }>): Draft {
  const { kind, resolution, sides, speeches } = request
  return {
    kind,
    resolution,
    sides: sides ?? { aff: 'Affirmative', neg: 'Negative' },
    speeches: speeches !== undefined && speeches.length > 0 ? speeches : SPEECHES,
  }
}
