import 'server-only'
import type { ReadRoomRequest } from '@/classroom/room-request'
import type { DebateStep, Part, Step } from '@/classroom/step'
import type { Slide } from '@/course/slides'
import { parseMdx, textOf } from '@/course/mdx'
import type { Module } from '@/course/module'
import { evidenceCard } from '@/evidence/card'
import { STANDINGS } from '@/evidence/standing'
import type { Wish } from '@/quiz/generate/generate'
import { TEMPLATE_NAMES } from '@/quiz/generate/template'
import type { Question } from '@/quiz/question'

type Request = ReadRoomRequest['steps'][number]
/** A step but for its id. */
export type Draft = Step extends infer S ? (S extends Step ? Omit<S, 'id'> : never) : never

/** A question with the evidence that it cites, and what it tempts to in words, frozen as they are now. */
export function questionDraft(module: Module, question: Question, part: Part | undefined) {
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

/** What a teacher asked to be made from the ledger, as far as the module has it. */
export function wishFor(
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
export function slideDraft(module: Module, lesson: string, slide: Slide): Draft[] {
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

export function debateDraft(request: Extract<Request, { kind: 'debate' }>): Draft {
  const { kind, resolution, sides, speeches } = request
  return {
    kind,
    resolution,
    sides: sides ?? { aff: 'Affirmative', neg: 'Negative' },
    speeches: speeches !== undefined && speeches.length > 0 ? speeches : SPEECHES,
  }
}
