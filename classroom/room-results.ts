import { wrongParts, type WrongPart } from '@/quiz/given-answer'
import type { PublicQuestion } from '@/quiz/question'
import { publicQuestion } from '@/quiz/public'
import { readResponse } from '@/quiz/response'
import { ballotResult } from './ballot-result'
import type { Charter } from './charter'
import { isBallot } from './decide-vote'
import type { Answered } from './event'
import { answersTo, lastRound, type Room } from './room'
import { titleOf, type Part, type Step } from './step'
import type { BallotResult, Person } from './view'

/** All that a room found out, for its teacher: every answer of everybody, not the last ones. Secret votes as numbers only. */
export type RoomResults = {
  room: Pick<Charter, 'id' | 'code' | 'title' | 'kind' | 'pace' | 'terms' | 'createdAt'>
  steps: ResultStep[]
  people: Pick<Person, 'id' | 'name' | 'team' | 'joinedAt' | 'standing'>[]
  answers: ResultAnswer[]
}

export type ResultStep = { step: string; number: number; title: string; rounds: number } & (
  | {
      kind: 'question'
      question: PublicQuestion
      /** What somebody believes who takes what it tempts to, in words. */
      belief?: string
      part?: Part
      /** Whether a machine marks it. */
      marked: boolean
    }
  | { kind: 'poll' | 'stance' | 'debate'; ballots: BallotResult }
  | { kind: 'slide' | 'task' }
)

/** `took`: ms from the opening of the question, where the class was together. `wrong`: what was taken that is not right. */
export type ResultAnswer = Omit<Answered, 'kind'> & { took?: number; wrong: WrongPart[] }

export function roomResults(room: Room): RoomResults {
  const { id, code, title, kind, pace, terms, createdAt, steps } = room.charter
  return {
    room: { id, code, title, kind, pace, terms, createdAt },
    steps: steps.map((step, index) => resultStep(room, step, index + 1)),
    people: [...room.people.values()],
    answers: [...room.answers.values()].flatMap(answers =>
      [...answers.values()].map(answer => resultAnswer(room, answer)),
    ),
  }
}

function resultStep(room: Room, step: Step, number: number): ResultStep {
  const common = { step: step.id, number, title: titleOf(step), rounds: roundsOf(room, step.id) }
  if (isBallot(step)) return { ...common, kind: step.kind, ballots: ballotResult(room, step) }
  if (step.kind !== 'question') return { ...common, kind: step.kind }
  const { question, part, belief } = step
  return {
    ...common,
    kind: 'question',
    question: publicQuestion(question),
    marked: question.kind !== 'respond',
    ...(belief !== undefined && { belief }),
    ...(part !== undefined && { part }),
  }
}

/** Votes that were opened, or attempts that somebody made. */
function roundsOf(room: Room, step: string): number {
  let rounds = lastRound(room, step)
  while (answersTo(room, step, rounds + 1).size > 0) rounds++
  return rounds
}

function resultAnswer(room: Room, { kind: _, ...answer }: Answered): ResultAnswer {
  const opened = room.openings.get(answer.step)?.[answer.round - 1]
  return {
    ...answer,
    wrong: wrongIn(room, answer),
    ...(opened !== undefined && { took: answer.at - opened }),
  }
}

function wrongIn(room: Room, { step: id, fields }: Omit<Answered, 'kind'>): WrongPart[] {
  const step = room.stepsById.get(id)
  if (step?.kind !== 'question') return []
  const reading = readResponse(publicQuestion(step.question), new Map(Object.entries(fields)))
  return reading.kind === 'read' ? wrongParts(step.question, reading.response) : []
}
