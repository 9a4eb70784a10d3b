import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LessonFrame } from '@/components/lesson/lesson-frame'
import { Notes } from '@/components/lesson/notes'
import { lessonsInOrder } from '@/course/syllabus'
import { notesOf } from '@/course/notes'
import { evidenceCard } from '@/evidence/card'
import { loadModule } from '@/server/module'
import { LessonCheck } from './lesson-check'
import { LessonText } from './lesson-text'

type Props = { params: Promise<{ slug: string }> }

export const dynamicParams = false

export async function generateStaticParams() {
  const { lessons } = await loadModule()
  return lessons.map(({ slug }) => ({ slug }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lesson } = await find(params)
  return { title: lesson.title, description: lesson.purpose }
}

export default async function LessonPage({ params }: Props) {
  const { module, lesson } = await find(params)
  const closing = module.questions.filter(q => q.lesson === lesson.slug && !q.section)
  const notes = [...notesOf(lesson.body).values()].map(({ number, ids }) => ({
    number,
    cards: ids.map(id => evidenceCard(module.evidence, id)),
  }))
  return (
    <LessonFrame
      lesson={lesson}
      order={lessonsInOrder(module.syllabus)}
      quiz={<LessonCheck questions={closing} />}
      notes={<Notes notes={notes} />}
    >
      <LessonText module={module} source={lesson.body} />
    </LessonFrame>
  )
}

async function find(params: Props['params']) {
  const { slug } = await params
  const module = await loadModule()
  const lesson = module.lessons.find(one => one.slug === slug)
  return lesson === undefined ? notFound() : { module, lesson }
}
