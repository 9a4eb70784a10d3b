import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Lesson } from '@/course/lesson'
import type { SyllabusLesson } from '@/course/syllabus'
import { ReadingProgress } from './reading-progress'
import { PreferenceChoice } from '@/components/ui/preference-choice'
import styles from './lesson-frame.module.css'

/** A lesson's page: title and purpose, contents, text, quiz, evidence, and the way on. */
export function LessonFrame({
  lesson,
  order,
  quiz,
  notes,
  children,
}: {
  lesson: Lesson
  order: SyllabusLesson[]
  quiz: ReactNode
  notes: ReactNode
  children: ReactNode
}) {
  return (
    <article className={styles.lesson}>
      <ReadingProgress />
      <header className={styles.head}>
        <p className="meta">
          Unit {lesson.unit} · {lesson.minutes} minutes
        </p>
        <h1>{lesson.title}</h1>
        <p className="lede">{lesson.purpose}</p>
        <PreferenceChoice name="text" />
      </header>
      <Contents lesson={lesson} />
      <div className={styles.text}>
        {children}
        <section aria-labelledby="quiz">
          <h2 id="quiz">Quiz</h2>
          {quiz}
        </section>
        {notes}
        <WayOn lesson={lesson} order={order} />
      </div>
    </article>
  )
}

function Contents({ lesson }: { lesson: Lesson }) {
  return (
    <nav className={styles.contents} aria-label="In this lesson">
      <ol>
        {lesson.sections.map(section => (
          <li key={section.id}>
            <a href={`#${section.id}`}>{section.title}</a>
          </li>
        ))}
        <li>
          <a href="#quiz">Quiz</a>
        </li>
        <li>
          <a href="#evidence">Evidence</a>
        </li>
      </ol>
    </nav>
  )
}

function WayOn({ lesson, order }: { lesson: Lesson; order: SyllabusLesson[] }) {
  const ready = order.filter(one => one.ready)
  const at = ready.findIndex(one => one.slug === lesson.slug)
  const before = ready[at - 1]
  const after = ready[at + 1]
  return (
    <nav className={styles.way} aria-label="Lessons">
      {before !== undefined && (
        <Link href={`/lessons/${before.slug}`} prefetch={false}>
          <span className="meta">Previous lesson</span>
          {before.title}
        </Link>
      )}
      {after !== undefined && (
        <Link className={styles.next} href={`/lessons/${after.slug}`} prefetch={false}>
          <span className="meta">Next lesson</span>
          {after.title}
        </Link>
      )}
    </nav>
  )
}
