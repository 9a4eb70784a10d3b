import type { Metadata } from 'next'
import { answerQuestion } from '@/app/actions'
import { LessonFrame } from '@/components/lesson/lesson-frame'
import { Notes } from '@/components/lesson/notes'
import { ReadingMarks } from '@/components/progress/reading-marks'
import { WelcomeBack } from '@/components/progress/welcome-back'
import { lessonsInOrder } from '@/course/syllabus'
import { findLesson, lessonParams, noteCards, type LessonParams } from './find'
import { LessonQuiz } from './lesson-check'
import { LessonText } from './lesson-text'

type Props = { params: LessonParams }

export const dynamicParams = false
export const generateStaticParams = lessonParams

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lesson } = await findLesson(params)
  return { title: lesson.title, description: lesson.purpose, other: { scripts: 'on-touch' } }
}

export default async function LessonPage({ params }: Props) {
  const { module, lesson } = await findLesson(params)
  const order = lessonsInOrder(module.syllabus)
  const earlier = order.slice(0, order.findIndex(one => one.slug === lesson.slug))
  const closing = module.questions.filter(q => q.lesson === lesson.slug && !q.section)
  return (
    <LessonFrame
      lesson={lesson}
      order={order}
      quiz={<LessonQuiz slug={lesson.slug} questions={closing} />}
      notes={<Notes notes={noteCards(module, lesson.body)} />}
    >
      <WelcomeBack earlier={earlier.map(one => one.slug)} answer={answerQuestion} />
      <LessonText module={module} source={lesson.body} />
      <ReadingMarks lesson={lesson.slug} sections={lesson.sections.map(section => section.id)} />
    </LessonFrame>
  )
}
