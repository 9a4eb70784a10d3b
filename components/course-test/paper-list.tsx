import Link from 'next/link'
import { PAPERS, type Paper } from '@/quiz/sitting'
import { PAPER_NAME } from './paper-names'

/** The papers, to sit on screen or to print. */
export function PaperList({ questions }: { questions: number }) {
  if (questions === 0)
    return (
      <p>
        There is no test yet: it takes lessons with at least two marked questions on the same aim.
      </p>
    )
  return (
    <>
      <ul>
        {PAPERS.map(paper => (
          <li key={paper}>
            <To paper={paper}>{PAPER_NAME[paper]}</To>: {questions} questions, {WHEN[paper]} To
            print:{' '}
            <To paper={paper} sheet="/quiz">
              the paper
            </To>{' '}
            and{' '}
            <To paper={paper} sheet="/key">
              its key
            </To>
            .
          </li>
        ))}
      </ul>
      <p>
        Neither is for a mark. Leave open what you do not know rather than guess: a lucky guess
        before the course hides what you learn in it.
      </p>
      <p>
        Teachers give both papers to a class from the plan of a room:{' '}
        <Link href="/class" prefetch={false}>
          run a class
        </Link>
        . Its gain then stands in the results.
      </p>
    </>
  )
}

const WHEN: Record<Paper, string> = {
  before: 'before the first lesson. About 25 minutes.',
  after: 'once you have finished the lessons. About 25 minutes.',
}

function To({ paper, sheet = '', children }: { paper: Paper; sheet?: string; children: string }) {
  return (
    <Link href={`/course-test/${paper}${sheet}`} prefetch={false}>
      {children}
    </Link>
  )
}
