import { gradeResponse } from '@/quiz/grade'
import { publicQuestion } from '@/quiz/public'
import { fieldsOf, readResponse } from '@/quiz/response'
import type { Decision, StudentCommand } from './command'
import { events, refused } from './decision'
import type { Answered } from './event'
import { isWaiting } from './parts'
import { answersTo, type Room } from './room'
import { isShownTo, lastAttempt } from './shown'
import type { NamedStep, QuestionStep, TaskStep } from './step'

type Answer = Extract<StudentCommand, { kind: 'answer' }>
type Given = Pick<Answered, 'fields' | 'score' | 'verdict'>
type Reading = { kind: 'given'; given: Given } | { kind: 'refused'; reason: string }

/** What an answer to a question or a task leads to. An answer that is there already is taken again at any time. */
export function decideAnswer(room: Room, answer: Answer, now: number): Decision {
  const step = room.stepsById.get(answer.step)
  if (step?.kind !== 'question' && step?.kind !== 'task')
    return refused('unknown', 'This room has no such question.')
  if (isWaiting(room, step))
    return refused('closed', 'The test after the teaching is not open yet.')
  const reading = readAnswer(step, answer.fields)
  if (reading.kind === 'refused') return refused('answer', reading.reason)
  const event = answeredEvent(room, answer, reading.given, now)
  const before = answersTo(room, answer.step, answer.round).get(answer.participant)
  if (before !== undefined && isSame(before, event)) return events()
  return notNow(room, answer, now) ?? events(event)
}

/** An answer as it is kept. */
export function answeredEvent(
  room: Room,
  { participant, step, round, certainty }: Omit<Answer, 'kind' | 'fields'>,
  given: Given,
  now: number,
): Answered {
  const sure = room.settings.certainty ? certainty : undefined
  return {
    kind: 'answered',
    participant,
    step,
    round,
    ...given,
    ...(sure !== undefined && { certainty: sure }),
    at: now,
  }
}

function isSame(a: Answered, b: Answered): boolean {
  return a.certainty === b.certainty && JSON.stringify(a.fields) === JSON.stringify(b.fields)
}

/** Reads and marks what a form holds in answer to a step. */
export function readAnswer(step: NamedStep, fields: Answer['fields']): Reading {
  return step.kind === 'question' ? readQuestion(step, fields) : readTask(step, fields)
}

/** In a test, an answer without anything in it says that somebody does not know. */
function readQuestion({ question, part }: QuestionStep, fields: Answer['fields']): Reading {
  const reading = readResponse(publicQuestion(question), new Map(Object.entries(fields)))
  if (reading.kind === 'unanswered' && part !== undefined && Object.keys(fields).length === 0)
    return {
      kind: 'given',
      given: { fields: {}, ...(question.kind !== 'respond' && { score: 0 }) },
    }
  if (reading.kind === 'unanswered')
    return { kind: 'refused', reason: `Still missing: ${reading.missing.join(', ')}.` }
  if (reading.kind === 'invalid') return { kind: 'refused', reason: reading.reason }
  const mark = gradeResponse(question, reading.response)
  const kept = Object.fromEntries(
    [...fieldsOf(reading.response)].map(([name, values]) => [name, [...values]]),
  )
  if (mark.kind === 'unmarked') return { kind: 'given', given: { fields: kept } }
  const { score, verdict } = mark
  return {
    kind: 'given',
    given: { fields: kept, score, ...(verdict !== undefined && { verdict }) },
  }
}

const LONGEST_TEXT = 20_000

function readTask({ asks }: TaskStep, fields: Answer['fields']): Reading {
  if (asks === 'done') return { kind: 'given', given: { fields: { done: ['yes'] } } }
  const text = fields.text?.[0]?.trim() ?? ''
  if (text === '') return { kind: 'refused', reason: 'Still missing: a text.' }
  if (text.length > LONGEST_TEXT)
    return { kind: 'refused', reason: 'A text can have 20,000 characters at most.' }
  return { kind: 'given', given: { fields: { text: [text] } } }
}

function notNow(room: Room, answer: Answer, now: number): Decision | undefined {
  if (room.paused) return refused('paused', 'Your teacher has paused the room.')
  return room.charter.pace === 'teacher' ? notOpen(room, answer, now) : notYours(room, answer, now)
}

function notOpen({ place }: Room, { step, round }: Answer, now: number): Decision | undefined {
  const isOpen =
    place.kind === 'step' &&
    place.step.id === step &&
    place.round === round &&
    place.state === 'open' &&
    now < (place.closesAt ?? Infinity)
  return isOpen ? undefined : refused('closed', 'This question is closed.')
}

/** At their own pace people answer in a span of time, attempt after attempt. A team may change answers until all have one. */
function notYours(room: Room, answer: Answer, now: number): Decision | undefined {
  const { terms, pace } = room.charter
  if (now < (terms.opensAt ?? -Infinity)) return refused('closed', 'This is not open yet.')
  if (now >= (terms.dueAt ?? Infinity)) return refused('closed', 'The time for this is over.')
  const { participant, step, round } = answer
  if (pace === 'team')
    return round === 1 && !isShownTo(room, participant, step, now)
      ? undefined
      : refused('closed', 'Your team has answered this.')
  const last = lastAttempt(room, participant, step)
  if (round <= last) return refused('closed', 'This has been answered.')
  if (round > last + 1 || round > terms.attempts || isShownTo(room, participant, step, now))
    return refused('closed', 'No attempt is left at this question.')
  return undefined
}
