import Link from 'next/link'
import { dayText } from '@/components/ui/moment-text'
import { InlineText } from '@/components/ui/inline-text'
import type { Scored } from '@/quiz/attempt'
import { isCertainAndWrong } from '@/quiz/attempts'
import { misconceptions } from '@/quiz/mastery'
import type { Progress } from '@/quiz/progress'
import { stemOf, type CourseOutline } from './course-outline'
import styles from './misconceptions.module.css'

/** What to come back to first: answers that were certain and wrong, then those that a known misconception explains. */
export function Misconceptions({
  progress,
  outline,
}: {
  progress: Progress
  outline: CourseOutline
}) {
  const found = misconceptions(progress).filter(last => stemOf(outline, last.question))
  if (found.length === 0) return null
  return (
    <section aria-labelledby="come-back">
      <h2 id="come-back">Come back to these</h2>
      <p className={styles.lead}>
        Wrong answers, those that you were sure of first: such an answer is worth more attention
        than a guess, and is asked first in{' '}
        <Link href="/review" prefetch={false}>
          review
        </Link>
        .
      </p>
      <ul className={styles.list}>
        {found.map(last => (
          <li key={last.question}>
            <Belief last={last} outline={outline} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Belief({ last, outline }: { last: Scored; outline: CourseOutline }) {
  const belief = outline.lessons
    .flatMap(lesson => lesson.misconceptions)
    .find(({ id }) => id === last.misconception)
  return (
    <>
      <Link href={`/questions/${last.question}`} prefetch={false}>
        <InlineText text={stemOf(outline, last.question) ?? last.question} />
      </Link>
      <p className="meta">
        {isCertainAndWrong(last) ? 'Certain and wrong' : 'Wrong'}, {dayText(last.at)}
        {belief !== undefined && `. It may be this belief: ${belief.text.replace(/\.$/, '')}.`}
      </p>
    </>
  )
}
