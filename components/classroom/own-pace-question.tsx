import type { Dispatch } from 'react'
import { openingOf, type Opening } from '@/classroom/assignment'
import type { OwnAnswer, OwnPaceStep, StudentView } from '@/classroom/view'
import { dayText, timeText } from '@/components/ui/moment-text'
import { LabLinkBeside } from '@/components/quiz/lab-link'
import { scoreText } from '@/components/quiz/score-text'
import { AnswerForm } from './answer-form'
import { Stem } from './question-now'
import { ShownQuestion } from './shown-question'
import type { StudentApi } from './student-api'
import type { StudentNews } from './student-place'

type Props = {
  step: Extract<OwnPaceStep, { kind: 'question' }>
  /** Its place in the student’s own order, from 1. */
  place: number
  api: StudentApi
  view: StudentView
  /** The server’s time, in ms. */
  now: number
  tell: Dispatch<StudentNews>
}

/** A question at one’s own pace: attempt after attempt, and then what is said of it. */
export function OwnPaceQuestion({ step, place, api, view, now, tell }: Props) {
  const { room, you } = view
  const tries = you.answers
    .filter(answer => answer.step === step.step)
    .sort((a, b) => a.round - b.round)
  const last = tries.at(-1)
  const isTeam = you.team !== undefined
  // A team’s answer may be changed until all of the team have one; alone, each try is an attempt of its own.
  const opening = openingOf(room.terms, isTeam ? 0 : tries.length, now)
  const round = isTeam ? 1 : tries.length + 1
  const own = isTeam ? last : undefined
  return (
    <section aria-labelledby={`q-${step.question.id}-stem`}>
      <p className="meta">
        Question {place}
        {room.terms.attempts > 1 &&
          opening.kind === 'open' &&
          `, attempt ${round} of ${opening.of}`}
      </p>
      <Stem id={step.question.id} text={step.question.stem} at={step.step} />
      {step.question.lab !== undefined && <LabLinkBeside lab={step.question.lab} />}
      {you.shown.includes(step.step) ? (
        <ShownQuestion
          question={step.question}
          rounds={[]}
          own={last}
          load={answer => api.feedback(room.id, answer)}
        />
      ) : (
        <>
          {!isTeam && last !== undefined && (
            <TriedLine last={last} opening={opening} isOfTest={step.part !== undefined} />
          )}
          {opening.kind !== 'used-up' && (
            <AnswerForm
              key={`${step.step} ${round} ${own?.at ?? ''}`}
              question={step.question}
              of={{ room: room.id, step: step.step, round }}
              own={own}
              asks={{
                open: opening.kind === 'open' && !room.paused,
                certainty: room.settings.certainty,
                knowledge: step.part !== undefined,
              }}
              send={async answer => {
                const reply = await api.answer(room.id, { step: step.step, round, ...answer })
                if (reply.kind === 'ok') tell({ kind: 'answered', answer: reply.value.answer })
                return reply
              }}
            />
          )}
        </>
      )}
    </section>
  )
}

function TriedLine({
  last,
  opening,
  isOfTest,
}: {
  last: OwnAnswer
  opening: Opening
  isOfTest: boolean
}) {
  return (
    <p role="status">
      Your answer is in{last.score !== undefined && `: ${scoreText(last.score).toLowerCase()}`}.{' '}
      {opening.kind === 'open' && opening.of > last.round && 'You may try again.'}
      {isOfTest && ' How it went is told once you have answered all of this test.'}
      {opening.kind === 'open' &&
        opening.dueAt !== undefined &&
        ` Why it is so is shown from ${dayText(new Date(opening.dueAt))}, ${timeText(new Date(opening.dueAt))}.`}
    </p>
  )
}
