import { LIVE_TERMS, SETTINGS, type Charter } from '@/classroom/charter'
import type { Step } from '@/classroom/step'
import { questionSchema } from '@/quiz/question'
import { base } from '@/tests/quiz/example'

/** A word that stands in everything of a question that is told only afterwards, and nowhere else. */
export const SECRET = 'xyzzy'

const option = (id: string) => ({
  id,
  text: `Option ${id}`,
  why: `${SECRET} ${id}`,
  cites: ['s0-example'],
})

/** A question of which `a` is right. */
export function questionStep(id: string): Extract<Step, { kind: 'question' }> {
  const question = questionSchema.parse({
    ...base,
    id: `example-${id}`,
    kind: 'choice',
    options: [{ ...option('a'), right: true }, option('b'), option('c')],
    explanation: { text: SECRET, cites: ['s0-example'] },
  })
  const card = {
    id: 's0-example',
    kind: 'claim' as const,
    badge: 'Alleged',
    text: SECRET,
    figures: [],
    origin: 'Source 0',
    href: '/evidence/claims/s0-example',
    conflicts: [],
  }
  return { kind: 'question', id, question, cards: { 's0-example': card } }
}

/** Such a question that is found out in a lab, in one situation of it. */
export function labQuestionStep(id: string): Extract<Step, { kind: 'question' }> {
  const step = questionStep(id)
  const lab = { href: '/labs/path#s=1.2', question: 'Who can read this message?' }
  return { ...step, question: { ...step.question, lab } }
}

const STEPS: Step[] = [
  { kind: 'stance', id: 'before', motion: 'This house would', stage: 'before', scale: 'three' },
  questionStep('q1'),
  questionStep('q2'),
  {
    kind: 'poll',
    id: 'poll',
    prompt: 'Which next?',
    options: [
      { id: 'x', text: 'X' },
      { id: 'y', text: 'Y' },
    ],
  },
  {
    kind: 'debate',
    id: 'debate',
    resolution: 'This house would',
    sides: { aff: 'For it', neg: 'Against it' },
    speeches: [
      { name: 'First', side: 'aff', seconds: 60 },
      { name: 'Second', side: 'neg', seconds: 60 },
    ],
  },
  { kind: 'stance', id: 'after', motion: 'This house would', stage: 'after', scale: 'three' },
  { kind: 'task', id: 'task', task: 'lab', title: 'Try it', href: '/labs', asks: 'done' },
]

/** A live room at the teacher’s pace, but for what is given. */
export function charter(given: Partial<Charter> = {}): Charter {
  return {
    id: 'room',
    code: 'CDFGHJ',
    title: 'A room',
    kind: 'live',
    pace: 'teacher',
    steps: STEPS,
    terms: LIVE_TERMS,
    settings: SETTINGS,
    teams: 2,
    createdAt: 0,
    ...given,
  }
}
