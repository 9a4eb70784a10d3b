import { plainWords } from '@/quiz/plain-words'
import type { EvidenceCard } from '@/evidence/card'
import type { PublicPart } from '@/quiz/parts'
import type { Question } from '@/quiz/question'
import { POSITION_LABEL, SCALES, type Scale } from './stance'

/** Who says when the room goes on: the teacher, each team for itself, or everybody alone. */
export const PACES = ['teacher', 'team', 'self'] as const
export type Pace = (typeof PACES)[number]

/** Whether a question is asked before the teaching or after it, for the gain in knowledge. */
export const PARTS = ['before', 'after'] as const
export type Part = (typeof PARTS)[number]

/** For the resolution, and against it. */
type Side = 'aff' | 'neg'

/** What a room goes through, in its order. Frozen when the room is made: a lesson that changes later changes no room. */
export type Step =
  | QuestionStep
  | { kind: 'slide'; id: string; lesson: string; section: string; text: string }
  | PollStep
  | StanceStep
  | DebateStep
  | TaskStep

export type QuestionStep = {
  kind: 'question'
  id: string
  /** With its key: never leaves the server. */
  question: Question
  /** The evidence that its explanation cites. */
  cards: Record<string, EvidenceCard>
  part?: Part
  /** What somebody believes who takes what it tempts to, in words. */
  belief?: string
  /** How long it is open, in seconds; without, until it is closed. */
  seconds?: number
}

/** An opinion or a wish: nothing is right. Answered as a secret ballot. */
export type PollStep = { kind: 'poll'; id: string; prompt: string; options: PublicPart[] }

/** Where everybody stands on a motion, before or after; the two of one motion are paired. Answered as a secret ballot. */
export type StanceStep = {
  kind: 'stance'
  id: string
  motion: string
  stage: Part
  scale: Scale
}

/** A round of debate, and the audience’s secret vote on who won it. */
export type DebateStep = {
  kind: 'debate'
  id: string
  resolution: string
  sides: Record<Side, string>
  speeches: { name: string; side: Side; seconds: number }[]
}

/** Work elsewhere in the app; a student says that it is done, or hands in a text. */
export type TaskStep = {
  kind: 'task'
  id: string
  task: (typeof TASKS)[number]
  title: string
  /** A path of this app. */
  href: string
  asks: 'done' | 'text'
}

export const TASKS = ['lesson', 'lab', 'speech'] as const

/** A step that takes answers under a name, which a teacher sees. */
export type NamedStep = QuestionStep | TaskStep
/** A step that takes secret ballots. */
export type BallotStep = PollStep | StanceStep | DebateStep

/** What a ballot on a step may choose. */
export function choicesOf(step: BallotStep): readonly PublicPart[] {
  switch (step.kind) {
    case 'poll':
      return step.options
    case 'stance':
      return SCALES[step.scale].map(id => ({ id, text: POSITION_LABEL[id] }))
    case 'debate':
      return [
        { id: 'aff', text: step.sides.aff },
        { id: 'neg', text: step.sides.neg },
        { id: 'draw', text: 'Neither' },
      ]
  }
}

/** A step in a list of steps. */
export function titleOf(step: Step): string {
  switch (step.kind) {
    case 'question':
      return plainWords(step.question.stem)
    case 'slide':
      return step.section
    case 'poll':
      return step.prompt
    case 'stance':
      return step.motion
    case 'debate':
      return step.resolution
    case 'task':
      return step.title
  }
}
