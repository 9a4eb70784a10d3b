import type { Metadata } from 'next'
import { backTo, findLesson, lessonParams, type LessonParams } from '@/app/lessons/[slug]/find'
import { SheetFrame } from '@/components/lesson/sheet-frame'
import { PrintedQuiz } from '@/components/quiz/printed-quiz'
import { publicQuestion } from '@/quiz/public'

type Props = { params: LessonParams }

export const dynamicParams = false
export const generateStaticParams = lessonParams

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lesson } = await findLesson(params)
  return { title: `Quiz to print: ${lesson.title}` }
}

export default async function PrintedQuizPage({ params }: Props) {
  const { module, lesson } = await findLesson(params)
  const closing = module.questions.filter(q => q.lesson === lesson.slug && !q.section)
  return (
    <SheetFrame kind="Quiz" title={lesson.title} back={backTo(lesson)}>
      <PrintedQuiz questions={closing.map(publicQuestion)} />
    </SheetFrame>
  )
}
