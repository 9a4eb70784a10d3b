import 'server-only'
import { LIVE_TERMS, SETTINGS, type Charter } from '@/classroom/charter'
import type { ReadRoomRequest } from '@/classroom/room-request'
import type { Step } from '@/classroom/step'
import { slidesOf } from '@/course/slides'
import type { Module } from '@/course/module'
import { generateFrom, type GeneratorIndex } from '@/quiz/generate/generate'
import { papersOf } from '@/quiz/papers'
import { debateDraft, questionDraft, slideDraft, wishFor, type Draft } from './drafts'

export type Course = { module: Module; generator: GeneratorIndex }

type Made<T> = { kind: 'made'; made: T } | { kind: 'refused'; reason: string }
type Request = ReadRoomRequest['steps'][number]

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
