import { createEmptyCard, fsrs, Rating } from 'ts-fsrs'
import type { Attempt, Scored } from './attempt'
import { isCertainAndWrong, isRight, isScored } from './attempts'
import type { Progress, Schedule } from './progress'

/** A question to answer again. */
export type Due = { question: string; lesson: string; objective: string; due: Date; last: Scored }

/** Days to the next review: after the first answer or a wrong one, after one right review, and from then on. */
const UNIFORM_DAYS = [2, 7, 21] as const
const DAY = 86_400_000

/** Default weights, whole days, no fuzz: the same answers always lead to the same day. */
const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false })

/**
 * The questions whose review is due at `now`: those last answered certain and wrong first, and then the longest due.
 * Answers that no machine marks are not reviewed.
 */
export function dueForReview(progress: Progress, now: Date, schedule: Schedule): Due[] {
  const due = [...byQuestion(progress.attempts)].flatMap(([question, attempts]) => {
    const last = attempts.at(-1) ?? attempts[0]
    const { lesson, objective } = last
    return { question, lesson, objective, due: nextReview(attempts, schedule), last }
  })
  return due
    .filter(item => item.due <= now)
    .sort(
      (a, b) =>
        Number(isCertainAndWrong(b.last)) - Number(isCertainAndWrong(a.last)) ||
        a.due.getTime() - b.due.getTime(),
    )
}

type Answers = [Scored, ...Scored[]]

function byQuestion(attempts: readonly Attempt[]): Map<string, Answers> {
  const lists = new Map<string, Answers>()
  for (const attempt of attempts.filter(isScored)) {
    const list = lists.get(attempt.question)
    if (list === undefined) lists.set(attempt.question, [attempt])
    else list.push(attempt)
  }
  return lists
}

/** When a question that was answered so, first to last, is to be answered again. */
function nextReview(answers: Answers, schedule: Schedule): Date {
  switch (schedule) {
    case 'fsrs':
      return nextByMemory(answers)
    case 'uniform':
      return nextUniform(answers)
  }
}

/**
 * FSRS-6 with its default weights (open-spaced-repetition, ts-fsrs), at a wished retention of 0.9. The grade is binary:
 * Again when wrong, Good when right, and Easy when right and certain.
 */
function nextByMemory(answers: Answers): Date {
  let card = createEmptyCard(new Date(answers[0].at))
  for (const answer of answers)
    card = scheduler.next(card, new Date(answer.at), rating(answer)).card
  return card.due
}

function rating(answer: Scored): Rating.Again | Rating.Good | Rating.Easy {
  if (!isRight(answer)) return Rating.Again
  return answer.certainty === 'certain' ? Rating.Easy : Rating.Good
}

/** A right answer before its time moves nothing: only a review that was due shows that something was kept. */
function nextUniform(answers: Answers): Date {
  let stage = 0
  let due = later(answers[0], stage)
  for (const answer of answers.slice(1)) {
    if (!isRight(answer)) stage = 0
    else if (new Date(answer.at) >= due) stage = Math.min(stage + 1, UNIFORM_DAYS.length - 1)
    else continue
    due = later(answer, stage)
  }
  return due
}

function later(answer: Scored, stage: number): Date {
  const days = UNIFORM_DAYS[stage] ?? UNIFORM_DAYS[2]
  return new Date(Date.parse(answer.at) + days * DAY)
}
