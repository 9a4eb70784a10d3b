import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Syllabus, SyllabusLesson } from '@/course/syllabus'
import styles from './unit-list.module.css'

/** The units with their lessons. `mark` adds something to a lesson's line, such as how far the reader has come. */
export function UnitList({
  units,
  mark,
}: {
  units: Syllabus['units']
  mark?: (slug: string) => ReactNode
}) {
  return (
    <div className={styles.units}>
      {units.map(unit => (
        <section key={unit.id} aria-labelledby={`unit-${unit.id}`}>
          <h3 id={`unit-${unit.id}`} className={styles.unit}>
            <span className="meta">Unit {unit.id}</span> {unit.title}
          </h3>
          <ul className={styles.lessons}>
            {unit.lessons.map(lesson => (
              <li key={lesson.slug}>
                <LessonLine lesson={lesson} />
                {lesson.ready && mark?.(lesson.slug)}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function LessonLine({ lesson }: { lesson: SyllabusLesson }) {
  if (!lesson.ready)
    return (
      <p className={styles.waiting}>
        {lesson.title} <span className="meta">In preparation</span>
        <span className={styles.about}>{lesson.about}</span>
      </p>
    )
  return (
    <p className={styles.line}>
      <Link href={`/lessons/${lesson.slug}`} prefetch={false}>
        {lesson.title}
      </Link>
      <span className={styles.about}>{lesson.about}</span>
    </p>
  )
}
