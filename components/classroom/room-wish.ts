import type { StepRequest } from '@/classroom/room-request'
import type { Part } from '@/classroom/step'

/** What a teacher can choose from. */
export type Offer = {
  lessons: { slug: string; title: string; questions: number }[]
  resolutions: string[]
}

/** One line of the plan for a room: what it says, and the steps that it asks for. */
export type PlanLine = { text: string; steps: StepRequest[] }

export type PlanReading = { kind: 'line'; line: PlanLine } | { kind: 'refused'; reason: string }

export const PLAN_KINDS = {
  quiz: 'A lesson’s quiz',
  generated: 'Questions made from the ledger',
  slides: 'A lesson’s slides, with their questions',
  poll: 'A poll',
  stance: 'A stance vote',
  debate: 'A debate round',
  task: 'Work in the app',
} as const
export type PlanKind = keyof typeof PLAN_KINDS

export function isPlanKind(text: string): text is PlanKind {
  return Object.hasOwn(PLAN_KINDS, text)
}

/**
 * Reads the line that a form adds to a plan. `seed` makes the questions that are made from the ledger. Fields by kind:
 * lesson and part; count; prompt and options (one a line); motion, scale and stage; resolution, aff and neg; task and asks.
 */
export function readPlanLine(form: FormData, offer: Offer, seed: string): PlanReading {
  const get = (name: string) => String(form.get(name) ?? '').trim()
  const kind = get('kind')
  const lesson = offer.lessons.find(({ slug }) => slug === get('lesson'))
  const part = partOf(get('part'))
  switch (isPlanKind(kind) ? kind : undefined) {
    case 'quiz':
      if (lesson === undefined) return refused('Choose a lesson.')
      return line(`Quiz: ${lesson.title}${partText(part)}`, [
        { kind: 'quiz', lesson: lesson.slug, ...part },
      ])
    case 'slides':
      if (lesson === undefined) return refused('Choose a lesson.')
      return line(`Slides: ${lesson.title}`, [{ kind: 'slides', lesson: lesson.slug }])
    case 'generated':
      return generated(lesson, Number(get('count')), part, seed)
    case 'poll':
      return poll(get('prompt'), get('options'))
    case 'stance':
      return stance(get('motion'), get('scale'), get('stage'))
    case 'debate':
      return debate(get('motion'), get('aff'), get('neg'))
    case 'task':
      if (lesson === undefined) return refused('Choose a lesson.')
      return line(`Work: read ${lesson.title}`, [
        {
          kind: 'task',
          task: 'lesson',
          title: `Read “${lesson.title}”`,
          href: `/lessons/${lesson.slug}`,
          asks: get('asks') === 'text' ? 'text' : 'done',
        },
      ])
    case undefined:
      return refused('Choose what to add.')
  }
}

type PartOf = { part?: Part }
type Lesson = Offer['lessons'][number]

const MOST_GENERATED = 30

function generated(
  lesson: Lesson | undefined,
  count: number,
  part: PartOf,
  seed: string,
): PlanReading {
  if (!Number.isInteger(count) || count < 1 || count > MOST_GENERATED)
    return refused(`Choose from 1 to ${MOST_GENERATED} questions.`)
  const steps = Array.from({ length: count }, (_, i): StepRequest => ({
    kind: 'generated',
    wish: { seed: `${seed}-${i + 1}`, ...(lesson !== undefined && { lesson: lesson.slug }) },
    ...part,
  }))
  const from = lesson === undefined ? 'the whole ledger' : lesson.title
  return line(`${count} made from the ledger: ${from}${partText(part)}`, steps)
}

function poll(prompt: string, options: string): PlanReading {
  const lines = options.split('\n').map(text => text.trim())
  const given = [...new Set(lines.filter(text => text !== ''))]
  if (prompt === '') return refused('Write the question of the poll.')
  if (given.length < 2 || given.length > 8)
    return refused('Write from two to eight different choices, one on each line.')
  return line(`Poll: ${prompt}`, [{ kind: 'poll', prompt, options: given }])
}

function stance(motion: string, scale: string, stage: string): PlanReading {
  if (motion === '') return refused('Write the motion.')
  const step = { kind: 'stance', motion, scale: scale === 'five' ? 'five' : 'three' } as const
  const when = stage === 'after' ? 'after' : 'before'
  return line(`Stance, ${when}: ${motion}`, [{ ...step, stage: when }])
}

function debate(resolution: string, aff: string, neg: string): PlanReading {
  if (resolution === '') return refused('Write the resolution.')
  const sides = aff !== '' && neg !== '' ? { sides: { aff, neg } } : {}
  return line(`Debate: ${resolution}`, [{ kind: 'debate', resolution, ...sides }])
}

function partOf(text: string): PartOf {
  return text === 'before' || text === 'after' ? { part: text } : {}
}

function partText({ part }: PartOf): string {
  return part === undefined ? '' : ` (${part} the teaching)`
}

function line(text: string, steps: StepRequest[]): PlanReading {
  return { kind: 'line', line: { text, steps } }
}

function refused(reason: string): PlanReading {
  return { kind: 'refused', reason }
}
