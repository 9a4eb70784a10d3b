import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findLesson, type LessonParams } from '@/app/lessons/[slug]/find'
import { TextSheet } from '@/app/lessons/[slug]/sheets'

type Props = { params: LessonParams }

/** Rendered when asked for: sheets are opened seldom, and there are many. */
export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lesson } = await findLesson(params)
  return { title: `Handout: ${lesson.title}` }
}

export default async function HandoutPage({ params }: Props) {
  const { module, lesson } = await findLesson(params)
  if (lesson.handout === undefined) notFound()
  return <TextSheet module={module} lesson={lesson} kind="Handout" source={lesson.handout} />
}
