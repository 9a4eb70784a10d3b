import type { Metadata } from 'next'
import { NewRoom } from '@/components/classroom/new-room'
import { papersOf } from '@/quiz/papers'
import { loadModule } from '@/server/module'

export const metadata: Metadata = { title: 'New room' }

export default async function NewRoomPage() {
  const { lessons, questions, syllabus } = await loadModule()
  const offer = {
    lessons: lessons.map(({ slug, title }) => ({
      slug,
      title,
      questions: questions.filter(question => question.lesson === slug).length,
    })),
    test: papersOf(questions).before.length,
    resolutions: syllabus.resolutions.map(({ text }) => text),
  }
  return (
    <div className="page">
      <NewRoom offer={offer} />
    </div>
  )
}
