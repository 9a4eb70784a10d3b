import { answerQuestion } from '@/app/actions'
import { OnPaper, OnSheet } from '@/components/quiz/on-paper'
import { QuestionForm } from '@/components/quiz/question-form'
import { publicQuestion } from '@/quiz/public'
import type { Question } from '@/quiz/question'

/** The questions that close a section. No Suspense around them: React would reveal them by a script. */
export function LessonCheck({ questions }: { questions: Question[] }) {
  return questions.map((question, i) => (
    <OnPaper key={question.id} question={publicQuestion(question)}>
      <QuestionForm
        question={publicQuestion(question)}
        answer={answerQuestion}
        label={labelOf(i, questions)}
      />
    </OnPaper>
  ))
}

/** The questions that close a lesson, without Suspense like those above. */
export function LessonQuiz({ slug, questions }: { slug: string; questions: Question[] }) {
  return (
    <OnSheet href={`/lessons/${slug}/quiz`}>
      {questions.map((question, i) => (
        <QuestionForm
          key={question.id}
          question={publicQuestion(question)}
          answer={answerQuestion}
          label={labelOf(i, questions)}
        />
      ))}
    </OnSheet>
  )
}

function labelOf(place: number, { length }: Question[]): string {
  return length > 2 ? `Question ${place + 1} of ${length}` : 'Check'
}
