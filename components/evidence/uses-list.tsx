import Link from 'next/link'
import { InlineText } from '@/components/ui/inline-text'
import type { Uses } from '@/course/uses'
import styles from './uses-list.module.css'

/** The lessons and questions that rest on a piece of evidence. A question shows what it asks and nothing of its answer. */
export function UsesList({ uses: { lessons, questions } }: { uses: Uses }) {
  return (
    <section className={`${styles.uses} no-print`} aria-labelledby="uses">
      <h2 className={styles.title} id="uses">
        Used in
      </h2>
      {lessons.length + questions.length === 0 && (
        <p className="meta">No lesson or question rests on this yet.</p>
      )}
      <ul className={styles.list}>
        {lessons.map(lesson => (
          <li key={lesson.slug}>
            Lesson:{' '}
            <Link href={`/lessons/${lesson.slug}`} prefetch={false}>
              {lesson.title}
            </Link>
          </li>
        ))}
        {questions.map(question => (
          <li key={question.id}>
            Question:{' '}
            <Link href={`/questions/${question.id}`} prefetch={false}>
              <InlineText text={question.stem} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
