import { Suspense } from 'react'
import { answerQuestion } from '@/app/actions'
import { QuestionForm } from '@/components/quiz/question-form'
import { publicQuestion } from '@/quiz/public'
import type { Question } from '@/quiz/question'

/** The questions that close a section or a lesson. */
export function LessonCheck({ questions }: { questions: Question[] }) {
  return questions.map((question, i) => (
    // A boundary each, so that they come alive one after the other and the page never stalls.
    <Suspense key={question.id}>
      <QuestionForm
        question={publicQuestion(question)}
        answer={answerQuestion}
        label={questions.length > 2 ? `Question ${i + 1} of ${questions.length}` : 'Check'}
      />
    </Suspense>
  ))
}
