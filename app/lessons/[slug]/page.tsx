import type { Metadata } from 'next'
import { LessonFrame } from '@/components/lesson/lesson-frame'
import { Notes } from '@/components/lesson/notes'
import { lessonsInOrder } from '@/course/syllabus'
import { findLesson, lessonParams, noteCards, type LessonParams } from './find'
import { LessonCheck } from './lesson-check'
import { LessonText } from './lesson-text'

type Props = { params: LessonParams }

export const dynamicParams = false
export const generateStaticParams = lessonParams

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lesson } = await findLesson(params)
  return { title: lesson.title, description: lesson.purpose }
}

export default async function LessonPage({ params }: Props) {
  const { module, lesson } = await findLesson(params)
  const closing = module.questions.filter(q => q.lesson === lesson.slug && !q.section)
  return (
    <LessonFrame
      lesson={lesson}
      order={lessonsInOrder(module.syllabus)}
      quiz={<LessonCheck questions={closing} />}
      notes={<Notes notes={noteCards(module, lesson.body)} />}
    >
      <LessonText module={module} source={lesson.body} />
    </LessonFrame>
  )
}
