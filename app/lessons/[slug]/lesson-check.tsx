import { answerQuestion } from '@/app/actions'
import { QuestionForm } from '@/components/quiz/question-form'
import { publicQuestion } from '@/quiz/public'
import type { Question } from '@/quiz/question'

/** The questions that close a section or a lesson. No Suspense around them: React would reveal them by a script. */
export function LessonCheck({ questions }: { questions: Question[] }) {
  return questions.map((question, i) => (
    <QuestionForm
      key={question.id}
      question={publicQuestion(question)}
      answer={answerQuestion}
      label={questions.length > 2 ? `Question ${i + 1} of ${questions.length}` : 'Check'}
    />
  ))
}
