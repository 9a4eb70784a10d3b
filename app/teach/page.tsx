import type { Metadata } from 'next'
import Link from 'next/link'
import { GuideList } from '@/components/lesson/guide-list'
import { TeachingSheets } from '@/components/lesson/teaching-sheets'
import { loadModule } from '@/server/module'

export const metadata: Metadata = { title: 'Teach' }

export default async function TeachPage() {
  const { lessons, questions, guides } = await loadModule()
  return (
    <div className="page">
      <h1>Teach a class</h1>
      <p className="lede">
        Each lesson comes with what you need on paper and on a screen. Students need no account;
        what they answer alone stays in their own browser.
      </p>
      <h2>Run a class</h2>
      <p>
        A quiz, a poll, slides or a debate on the wall, answered on phones; an assignment for each
        student alone; results to read, save and print.{' '}
        <Link href="/class" prefetch={false}>
          Make or open a class
        </Link>
        . Students go to{' '}
        <Link href="/join" prefetch={false}>
          the page for joining
        </Link>{' '}
        and type the code that you show.
      </p>
      <GuideList guides={guides} />
      <h2>Lesson by lesson</h2>
      <TeachingSheets
        lessons={lessons.map(lesson => ({
          lesson,
          questions: questions.filter(question => question.lesson === lesson.slug).length,
        }))}
      />
    </div>
  )
}
