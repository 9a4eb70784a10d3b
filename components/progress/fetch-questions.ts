import type { PublicQuestion } from '@/quiz/question'

/** Questions as a reader may see them, in the order asked for; without those that the module has no more. Rejects without a connection. */
export async function fetchQuestions(ids: readonly string[]): Promise<PublicQuestion[]> {
  const response = await fetch(`/api/questions?ids=${ids.join(',')}`)
  if (!response.ok)
    throw new Error(`The questions could not be fetched: status ${response.status}.`)
  const body: { questions: PublicQuestion[] } = await response.json()
  return body.questions
}
