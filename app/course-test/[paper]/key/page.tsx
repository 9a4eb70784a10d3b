import type { Metadata } from 'next'
import { findPaper, paperParams, type PaperParams } from '@/app/course-test/papers'
import { PAPER_NAME } from '@/components/course-test/paper-names'
import { SheetFrame } from '@/components/lesson/sheet-frame'
import { QuizKey } from '@/components/quiz/quiz-key'

type Props = { params: PaperParams }

export const dynamicParams = false
export const generateStaticParams = paperParams

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { paper } = await findPaper(params)
  return { title: `Key: ${PAPER_NAME[paper]}`, robots: { index: false } }
}

export default async function PaperKeyPage({ params }: Props) {
  const { paper, questions } = await findPaper(params)
  const back = { href: '/course-test', label: 'Course test' }
  return (
    <SheetFrame kind="Key, for those who teach" title={PAPER_NAME[paper]} back={back}>
      <QuizKey questions={questions} />
    </SheetFrame>
  )
}
