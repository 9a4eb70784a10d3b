import { byVersion, firstAnswers, isMisconceived, type GivenAnswer } from '@/quiz/given-answer'
import { groups } from '@/quiz/statistics'

/** What some of a class are sure of and wrong about. */
export type ClassMisconception = {
  question: string
  version: number
  /** How many were certain and wrong, and how many answered at all. */
  certain: number
  answered: number
  /** What most of those who were certain and wrong took; absent where they took nothing in common. */
  taken?: string
}

/** The questions that somebody got wrong and was certain of, those of most people first. First answers only. */
export function classMisconceptions(answers: readonly GivenAnswer[]): ClassMisconception[] {
  return byVersion(firstAnswers(answers))
    .flatMap(given => {
      const [first] = given
      const certain = given.filter(isMisconceived)
      if (first === undefined || certain.length === 0) return []
      const taken = commonest(certain.flatMap(answer => answer.wrong.map(part => part.text)))
      return {
        question: first.question,
        version: first.version,
        certain: certain.length,
        answered: given.length,
        ...(taken !== undefined && { taken }),
      }
    })
    .sort((a, b) => b.certain - a.certain || b.certain / b.answered - a.certain / a.answered)
}

function commonest(texts: readonly string[]): string | undefined {
  return groups(texts, text => text).sort((a, b) => b.length - a.length)[0]?.[0]
}
