import type { Metadata } from 'next'
import { backTo, findLesson, lessonParams, type LessonParams } from '@/app/lessons/[slug]/find'
import { SheetFrame } from '@/components/lesson/sheet-frame'
import { QuizKey } from '@/components/quiz/quiz-key'

type Props = { params: LessonParams }

export const dynamicParams = false
export const generateStaticParams = lessonParams

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lesson } = await findLesson(params)
  return { title: `Key: ${lesson.title}`, robots: { index: false } }
}

export default async function KeyPage({ params }: Props) {
  const { module, lesson } = await findLesson(params)
  const all = module.questions.filter(question => question.lesson === lesson.slug)
  const checks = all.filter(question => question.section)
  return (
    <SheetFrame kind="Key, for those who teach" title={lesson.title} back={backTo(lesson)}>
      <h2>Quiz</h2>
      <QuizKey questions={all.filter(question => !question.section)} />
      {checks.length > 0 && (
        <>
          <h2>Checks in the text</h2>
          <QuizKey questions={checks} />
        </>
      )}
    </SheetFrame>
  )
}
