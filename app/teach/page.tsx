import type { Metadata } from 'next'
import { TeachingSheets } from '@/components/lesson/teaching-sheets'
import { loadModule } from '@/server/module'

export const metadata: Metadata = { title: 'Teach' }

export default async function TeachPage() {
  const { lessons, questions } = await loadModule()
  return (
    <div className="page">
      <h1>Teach a class</h1>
      <p className="lede">
        Each lesson comes with what you need on paper and on a screen. Students need no account and
        give no name: what they answer stays in their own browser.
      </p>
      <TeachingSheets
        lessons={lessons.map(lesson => ({
          lesson,
          questions: questions.filter(question => question.lesson === lesson.slug).length,
        }))}
      />
      <h2>Teaching a live criminal matter</h2>
      <p>
        Some people in these cases have been charged and not tried. Say “the indictment alleges”,
        never “did”. Do not guess at outcomes, and let nobody in the room play the part of a named
        defendant. The badge before a claim says how far a sentence may go.
      </p>
    </div>
  )
}
