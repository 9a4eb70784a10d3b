import type { Answered } from '@/quiz/answer'
import type { Outcome } from '@/quiz/parts'

/** What a question answered by its key says of an option, whatever its kind calls it. */
export function outcomeOfPart({ feedback }: Answered, id: string): Outcome | undefined {
  return feedback.parts.find(part => part.id === id || part.id === `option:${id}`)?.outcome
}
