import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { answerQuestion } from '@/app/actions'
import { QuestionForm } from '@/components/quiz/question-form'
import { publicQuestion } from '@/quiz/public'
import { loadModule } from '@/server/module'

type Props = { params: Promise<{ id: string }> }

/** Rendered when asked for: there are many, and each is opened seldom. */
export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lesson } = await find(params)
  return { title: `A question on ${lesson.title}` }
}

export default async function QuestionPage({ params }: Props) {
  const { question, lesson } = await find(params)
  return (
    <div className="page">
      <p className="meta">One question</p>
      <h1>{lesson.title}</h1>
      <p>
        This question is from the lesson{' '}
        <Link href={`/lessons/${lesson.slug}`} prefetch={false}>
          {lesson.title}
        </Link>
        : {lesson.purpose}
      </p>
      <QuestionForm question={publicQuestion(question)} answer={answerQuestion} />
    </div>
  )
}

async function find(params: Props['params']) {
  const { id } = await params
  const { questions, lessons } = await loadModule()
  const question = questions.find(one => one.id === id)
  const lesson = lessons.find(one => one.slug === question?.lesson)
  return question === undefined || lesson === undefined ? notFound() : { question, lesson }
}
