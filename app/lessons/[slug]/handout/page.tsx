import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findLesson, lessonParams, type LessonParams } from '@/app/lessons/[slug]/find'
import { TextSheet } from '@/app/lessons/[slug]/sheets'

type Props = { params: LessonParams }

export const dynamicParams = false
export const generateStaticParams = lessonParams

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lesson } = await findLesson(params)
  return { title: `Handout: ${lesson.title}` }
}

export default async function HandoutPage({ params }: Props) {
  const { module, lesson } = await findLesson(params)
  if (lesson.handout === undefined) notFound()
  return <TextSheet module={module} lesson={lesson} kind="Handout" source={lesson.handout} />
}
