import Link from 'next/link'
import type { Lesson } from '@/course/lesson'
import styles from './teaching-sheets.module.css'

/** What a teacher can open or print for each lesson. */
export function TeachingSheets({ lessons }: { lessons: { lesson: Lesson; questions: number }[] }) {
  return (
    <ul className={styles.list}>
      {lessons.map(({ lesson, questions }) => (
        <li key={lesson.slug}>
          <h3 className={styles.title}>
            <Link href={`/lessons/${lesson.slug}`} prefetch={false}>
              {lesson.title}
            </Link>
          </h3>
          <p className="meta">
            {lesson.minutes} minutes of reading and answering, {questions} questions, {lesson.words}{' '}
            words
          </p>
          <p className={styles.sheets}>
            <Sheet slug={lesson.slug} sheet="pack" label="Print the whole pack" />
            {lesson.plan !== undefined && <Sheet slug={lesson.slug} sheet="plan" label="Plan" />}
            {lesson.handout !== undefined && (
              <Sheet slug={lesson.slug} sheet="handout" label="Handout" />
            )}
            <Sheet slug={lesson.slug} sheet="slides" label="Slides" />
            <Sheet slug={lesson.slug} sheet="quiz" label="Quiz to print" />
            <Sheet slug={lesson.slug} sheet="key" label="Key" />
          </p>
        </li>
      ))}
    </ul>
  )
}

function Sheet({ slug, sheet, label }: { slug: string; sheet: string; label: string }) {
  return (
    <Link href={`/lessons/${slug}/${sheet}`} prefetch={false}>
      {label}
    </Link>
  )
}
