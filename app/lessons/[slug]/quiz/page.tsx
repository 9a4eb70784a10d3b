import type { Metadata } from 'next'
import { findLesson, lessonParams, type LessonParams } from '@/app/lessons/[slug]/find'
import { QuizSheet } from '@/app/lessons/[slug]/sheets'

type Props = { params: LessonParams }

export const dynamicParams = false
export const generateStaticParams = lessonParams

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lesson } = await findLesson(params)
  return { title: `Quiz to print: ${lesson.title}` }
}

export default async function PrintedQuizPage({ params }: Props) {
  const { module, lesson } = await findLesson(params)
  return <QuizSheet module={module} lesson={lesson} />
}
