import type { Metadata } from 'next'
import { findLesson, type LessonParams } from '@/app/lessons/[slug]/find'
import { QuizSheet } from '@/app/lessons/[slug]/sheets'

type Props = { params: LessonParams }

/** Rendered when asked for: sheets are opened seldom, and there are many. */
export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lesson } = await findLesson(params)
  return { title: `Quiz to print: ${lesson.title}` }
}

export default async function PrintedQuizPage({ params }: Props) {
  const { module, lesson } = await findLesson(params)
  return <QuizSheet module={module} lesson={lesson} />
}
