import type { Metadata } from 'next'
import { findLesson, lessonParams, type LessonParams } from '@/app/lessons/[slug]/find'
import { KeySheet } from '@/app/lessons/[slug]/sheets'

type Props = { params: LessonParams }

export const dynamicParams = false
export const generateStaticParams = lessonParams

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lesson } = await findLesson(params)
  return { title: `Key: ${lesson.title}`, robots: { index: false } }
}

export default async function KeyPage({ params }: Props) {
  const { module, lesson } = await findLesson(params)
  return <KeySheet module={module} lesson={lesson} />
}
