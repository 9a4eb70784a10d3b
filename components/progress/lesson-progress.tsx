import Link from 'next/link'
import { mastery, type Mastery } from '@/quiz/mastery'
import type { Progress } from '@/quiz/progress'
import type { CourseOutline } from './course-outline'
import styles from './lesson-progress.module.css'

type Lesson = CourseOutline['lessons'][number]

/** How far the learner has come with each lesson that was begun, aim by aim. */
export function LessonProgress({
  progress,
  outline,
}: {
  progress: Progress
  outline: CourseOutline
}) {
  const begun = outline.lessons.filter(
    ({ slug }) =>
      progress.attempts.some(one => one.lesson === slug) ||
      progress.read.some(one => one.lesson === slug),
  )
  if (begun.length === 0) return null
  return (
    <section aria-labelledby="aims">
      <h2 id="aims">Lessons, aim by aim</h2>
      <p className={styles.lead}>
        An aim is secure once at least two different questions on it were answered, and the last
        answer to each was wholly right.
      </p>
      {begun.map(lesson => (
        <LessonAims key={lesson.slug} lesson={lesson} progress={progress} />
      ))}
    </section>
  )
}

function LessonAims({ lesson, progress }: { lesson: Lesson; progress: Progress }) {
  const read = progress.read.filter(one => one.lesson === lesson.slug).length
  const levels = mastery(progress, lesson)
  return (
    <>
      <h3 className={styles.lesson}>
        <Link href={`/lessons/${lesson.slug}`} prefetch={false}>
          {lesson.title}
        </Link>
      </h3>
      <p className="meta">
        Read {Math.min(read, lesson.sections)} of {lesson.sections} sections
      </p>
      <ul className={styles.aims}>
        {lesson.objectives.map(({ id, text }) => {
          const level = levels.find(one => one.objective === id)
          return (
            <li key={id}>
              <span>{text}</span>
              {level !== undefined && <Level mastery={level} />}
            </li>
          )
        })}
      </ul>
    </>
  )
}

function Level({ mastery: level }: { mastery: Mastery }) {
  switch (level.level) {
    case 'untried':
      return <span className={styles.level}>Not tried</span>
    case 'begun':
      return (
        <span className={styles.level}>
          Begun: {level.right} of {level.questions} right
        </span>
      )
    case 'secure':
      return (
        <span className={`${styles.level} ${styles.secure}`}>
          Secure: {level.right} of {level.questions} right
        </span>
      )
  }
}
