import type { Metadata } from 'next'
import { findLesson, type LessonParams } from '@/app/lessons/[slug]/find'
import { KeySheet, QuizSheet, TextSheet } from '@/app/lessons/[slug]/sheets'
import { Pack } from '@/components/lesson/pack'

type Props = { params: LessonParams }

/** Rendered when asked for: sheets are opened seldom, and there are many. */
export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lesson } = await findLesson(params)
  return { title: `Pack to print: ${lesson.title}`, robots: { index: false } }
}

export default async function PackPage({ params }: Props) {
  const { module, lesson } = await findLesson(params)
  return (
    <Pack>
      {lesson.plan !== undefined && (
        <TextSheet module={module} lesson={lesson} kind="Teacher’s plan" source={lesson.plan} />
      )}
      {lesson.handout !== undefined && (
        <TextSheet module={module} lesson={lesson} kind="Handout" source={lesson.handout} />
      )}
      <QuizSheet module={module} lesson={lesson} />
      <KeySheet module={module} lesson={lesson} />
    </Pack>
  )
}
