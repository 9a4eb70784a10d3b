import type { Metadata } from 'next'
import { handIn } from '@/app/course-test/actions'
import { findPaper, paperParams, type PaperParams } from '@/app/course-test/papers'
import { CourseTest } from '@/components/course-test/course-test'
import { PAPER_NAME } from '@/components/course-test/paper-names'
import { publicQuestion } from '@/quiz/public'

type Props = { params: PaperParams }

export const dynamicParams = false
export const generateStaticParams = paperParams

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { paper } = await findPaper(params)
  return { title: PAPER_NAME[paper] }
}

export default async function PaperPage({ params }: Props) {
  const { paper, questions } = await findPaper(params)
  return (
    <div className="page">
      <h1>{PAPER_NAME[paper]}</h1>
      <p className="lede">
        {questions.length} questions, marked together when you hand in. Leave open what you do not
        know rather than guess.
      </p>
      {paper === 'before' && (
        <p>
          Some questions ask what the sources of this course report. Nobody is expected to know that
          yet.
        </p>
      )}
      <CourseTest paper={paper} questions={questions.map(publicQuestion)} handIn={handIn} />
    </div>
  )
}
