import type { Metadata } from 'next'
import Link from 'next/link'
import { UnitList } from '@/components/lesson/unit-list'
import { LessonMarks } from '@/components/progress/lesson-marks'
import { loadModule } from '@/server/module'

export const metadata: Metadata = { title: 'Lessons' }

export default async function SyllabusPage() {
  const { syllabus, lessons, questions } = await loadModule()
  return (
    <div className="page">
      <h1>Lessons</h1>
      <p className="lede">
        Read them in order, or begin where your class is. What you have read and answered is kept in
        this browser alone.
      </p>
      <p>
        A{' '}
        <Link href="/course-test" prefetch={false}>
          course test
        </Link>{' '}
        before the first lesson and after the last shows what you have gained.
      </p>
      <h2 className="visually-hidden">Units and their lessons</h2>
      <UnitList
        units={syllabus.units}
        mark={slug => (
          <LessonMarks
            lesson={slug}
            sections={lessons.find(lesson => lesson.slug === slug)?.sections.length ?? 0}
            questions={questions.filter(question => question.lesson === slug).length}
          />
        )}
      />
    </div>
  )
}
