import type { Metadata } from 'next'
import { findPaper, paperParams, type PaperParams } from '@/app/course-test/papers'
import { PAPER_NAME } from '@/components/course-test/paper-names'
import { SheetFrame } from '@/components/lesson/sheet-frame'
import { PrintedQuiz } from '@/components/quiz/printed-quiz'
import { publicQuestion } from '@/quiz/public'

type Props = { params: PaperParams }

export const dynamicParams = false
export const generateStaticParams = paperParams

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { paper } = await findPaper(params)
  return { title: `To print: ${PAPER_NAME[paper]}` }
}

export default async function PrintedPaperPage({ params }: Props) {
  const { paper, questions } = await findPaper(params)
  const back = { href: '/course-test', label: 'Course test' }
  return (
    <SheetFrame kind="Course test" title={PAPER_NAME[paper]} back={back}>
      <PrintedQuiz questions={questions.map(publicQuestion)} />
    </SheetFrame>
  )
}
