import type { Metadata } from 'next'
import { findLesson, type LessonParams } from '@/app/lessons/[slug]/find'
import { KeySheet } from '@/app/lessons/[slug]/sheets'

type Props = { params: LessonParams }

/** Rendered when asked for: sheets are opened seldom, and there are many. */
export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lesson } = await findLesson(params)
  return { title: `Key: ${lesson.title}`, robots: { index: false } }
}

export default async function KeyPage({ params }: Props) {
  const { module, lesson } = await findLesson(params)
  return <KeySheet module={module} lesson={lesson} />
}
