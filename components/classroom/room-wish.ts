import type { StepRequest } from '@/classroom/room-request'
import { PARTS, type Part } from '@/classroom/step'
import { line, refused, type PlanReading } from './plan-line'
import { labWork, readingWork, speechWork } from './plan-work'

/** What a teacher can choose from. */
export type Offer = {
  lessons: { slug: string; title: string; questions: number }[]
  /** How many questions each paper of the course’s test has; 0 where it has none. */
  test: number
  resolutions: string[]
}

export const PLAN_KINDS = {
  quiz: 'A lesson’s quiz',
  test: 'The course test, before and after',
  generated: 'Questions made from the ledger',
  slides: 'A lesson’s slides, with their questions',
  poll: 'A poll',
  stance: 'A stance vote',
  debate: 'A debate round',
  lesson: 'A lesson to read',
  lab: 'A lab, in a situation of your choice',
  speech: 'A speech through the speech check',
} as const
export type PlanKind = keyof typeof PLAN_KINDS

export function isPlanKind(text: string): text is PlanKind {
  return Object.hasOwn(PLAN_KINDS, text)
}

/**
 * Reads the line that a form adds to a plan. `seed` makes the questions that are made from the ledger. Fields by kind:
 * lesson and part; papers; count; prompt and options (one a line); motion, scale and stage; resolution, aff and neg; lab, link,
 * aim and asks.
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
    case 'test':
      return courseTest(offer.test, get('papers'))
    case 'lesson':
      if (lesson === undefined) return refused('Choose a lesson.')
      return readingWork(lesson, get('asks'))
    case 'lab':
      return labWork(get('lab'), get('link'), get('aim'), get('asks'))
    case 'speech':
      return speechWork(get('aim'))
    case undefined:
      return refused('Choose what to add.')
  }
}

/** Both papers in one room: a student’s two sittings are paired by their place in it, since no name goes from room to room. */
function courseTest(questions: number, papers: string): PlanReading {
  if (questions === 0) return refused('This course has no test of its own.')
  const asked = PARTS.filter(part => papers === 'both' || papers === part)
  if (asked.length === 0) return refused('Choose one of the papers, or both.')
  const which = asked.length === 2 ? 'before and after' : (asked[0] ?? '')
  return line(
    `Course test, ${which}: ${asked.length * questions} questions`,
    asked.map(paper => ({ kind: 'course-test', paper })),
  )
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
