import Link from 'next/link'
import { useEffect, useRef } from 'react'
import { ExportButton } from '@/components/progress/export-button'
import { useScripts } from '@/components/quiz/use-scripts'
import { InlineText } from '@/components/ui/inline-text'
import { dayText } from '@/components/ui/moment-text'
import { plural } from '@/components/ui/plural'
import type { PublicQuestion } from '@/quiz/question'
import { leftOpen, pointsOf, type Paper, type TestAnswer } from '@/quiz/sitting'
import { KeptLine } from './kept-line'
import { markText, pointsText } from './points-text'
import styles from './course-test.module.css'

type Props = {
  paper: Paper
  questions: PublicQuestion[]
  /** Without a moment it was handed in just now, on this page. */
  sitting: { answers: TestAnswer[]; at?: string }
  again: () => void
}

/** A paper that was handed in: its points, and question by question how it went. The reasons stand with each question. */
export function TestResult({ paper, questions, sitting: { answers, at }, again }: Props) {
  const panel = useRef<HTMLDivElement>(null)
  const scripts = useScripts()
  useEffect(() => {
    if (at === undefined) panel.current?.focus()
  }, [at])
  const open = leftOpen(answers).length
  return (
    <div className={styles.result} ref={panel} tabIndex={-1} id="paper">
      <h2>
        {pointsText(pointsOf(answers))} of {plural(answers.length, 'point')}
      </h2>
      <p>
        {at !== undefined && `Handed in on ${dayText(at)}. `}
        {plural(answers.filter(one => one.score === 1).length, 'question')} wholly right, {open}{' '}
        left open. Part of an answer earns part of a point.
      </p>
      <KeptLine answers={answers} />
      <p>{NEXT[paper]}</p>
      <ol className={styles.marks}>
        {answers.map(answer => (
          <li key={answer.question}>
            <Mark answer={answer} question={questions.find(one => one.id === answer.question)} />
          </li>
        ))}
      </ol>
      {scripts && (
        <p className={`${styles.hand} no-print`}>
          <button className="button button-quiet" type="button" onClick={again}>
            Sit this paper again
          </button>
          <ExportButton />
        </p>
      )}
    </div>
  )
}

const NEXT: Record<Paper, string> = {
  before:
    'This is where you begin. Each question comes back in its lesson, with the reasons for every answer.',
  after:
    'Open a question to answer it again and see why each answer is right or wrong, with its evidence.',
}

function Mark({ answer, question }: { answer: TestAnswer; question: PublicQuestion | undefined }) {
  return (
    <>
      <span className={styles.mark}>{markText(answer.score)}</span>{' '}
      {question === undefined ? (
        'A question that has changed since.'
      ) : (
        <Link href={`/questions/${question.id}`} prefetch={false}>
          <InlineText text={question.stem} />
        </Link>
      )}
    </>
  )
}
