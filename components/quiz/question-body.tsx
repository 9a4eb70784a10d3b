import type { PublicQuestion } from '@/quiz/question'
import { ChoiceBody } from './choice'

/** What a question asks for, by its kind. `sent` holds what was given before, by field. */
export function QuestionBody({
  question,
  sent,
}: {
  question: PublicQuestion
  sent: Record<string, string[]>
}) {
  switch (question.kind) {
    case 'choice':
      return <ChoiceBody question={question} sent={sent} />
    default:
      return null
  }
}
