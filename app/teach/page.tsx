import type { Metadata } from 'next'
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
        Each lesson comes with what you need on paper and on a screen. Students need no account and
        give no name: what they answer stays in their own browser.
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
