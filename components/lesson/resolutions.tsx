import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Lesson } from '@/course/lesson'
import type { Syllabus } from '@/course/syllabus'
import styles from './resolutions.module.css'

/** The resolutions offered for debate, each with the lessons that serve it. */
export function Resolutions({
  resolutions,
  lessons,
  action,
}: {
  resolutions: Syllabus['resolutions']
  lessons: Lesson[]
  /** What can be done with a resolution, shown below it. */
  action: (resolution: Syllabus['resolutions'][number]) => ReactNode
}) {
  return (
    <ol className={styles.list}>
      {resolutions.map(resolution => {
        const serving = lessons.filter(lesson => lesson.resolutions.includes(resolution.id))
        return (
          <li key={resolution.id} id={resolution.id}>
            <p className={styles.text}>{resolution.text}</p>
            <p className="meta">
              {resolution.id}.{' '}
              {serving.length === 0
                ? 'The lessons for it are in preparation.'
                : 'Lines for both sides in: '}
              {serving.map((lesson, i) => (
                <span key={lesson.slug}>
                  {i > 0 && ', '}
                  <Link href={`/lessons/${lesson.slug}#in-a-debate`} prefetch={false}>
                    {lesson.title}
                  </Link>
                </span>
              ))}
            </p>
            {action(resolution)}
          </li>
        )
      })}
    </ol>
  )
}
