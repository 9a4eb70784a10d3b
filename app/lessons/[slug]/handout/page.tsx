import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Notes } from '@/components/lesson/notes'
import { SheetFrame } from '@/components/lesson/sheet-frame'
import { backTo, findLesson, lessonParams, noteCards, type LessonParams } from '@/app/lessons/[slug]/find'
import { LessonText } from '@/app/lessons/[slug]/lesson-text'

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
  return (
    <SheetFrame kind="Handout" title={lesson.title} back={backTo(lesson)}>
      <LessonText module={module} source={lesson.handout} />
      <Notes notes={noteCards(module, lesson.handout)} />
    </SheetFrame>
  )
}
