import type { Certainty } from './certainty'
import { explain } from './explain'
import type { Question, QuestionResponse } from './question'
import { groups } from './statistics'

/** One answer of one person in a class, marked: what statistics are made from. */
export type GivenAnswer = {
  person: string
  question: string
  version: number
  /** Milliseconds since the epoch. */
  at: number
  /** From 0 to 1; absent where no machine marks the answer. */
  score?: number
  certainty?: Certainty
  /** How long it took, where that is known. */
  seconds?: number
  /** What was taken that is not right. */
  wrong: WrongPart[]
}

/** A wrong option that was taken, or a wrong partner, place or frame that was given, in words. */
export type WrongPart = { id: string; text: string }

/** What a response took that is not right: in a list of options the option, elsewhere the part and what was given for it. */
export function wrongParts(question: Question, response: QuestionResponse): WrongPart[] {
  return explain(question, response)
    .filter(part => part.outcome === 'wrong' && part.given !== undefined)
    .map(({ id, text, given = '' }) => ({
      id: `${id} ${given}`,
      text: text === given ? text : `${text}: ${given}`,
    }))
}

/** The first marked answer of each person to each version of each question: what they knew before any feedback on it. */
export function firstAnswers(answers: readonly GivenAnswer[]): MarkedAnswer[] {
  const firsts = new Map<string, MarkedAnswer>()
  for (const answer of [...answers].sort((a, b) => a.at - b.at).filter(isMarked)) {
    const key = JSON.stringify([answer.person, answer.question, answer.version])
    if (!firsts.has(key)) firsts.set(key, answer)
  }
  return [...firsts.values()]
}

/** Answers to the same version of the same question together. */
export function byVersion(answers: readonly MarkedAnswer[]): MarkedAnswer[][] {
  return groups(answers, ({ question, version }) => JSON.stringify([question, version]))
}

export type MarkedAnswer = GivenAnswer & { score: number }

function isMarked(answer: GivenAnswer): answer is MarkedAnswer {
  return answer.score !== undefined
}

/** Certain, and not wholly right. */
export function isMisconceived(answer: MarkedAnswer): boolean {
  return answer.certainty === 'certain' && answer.score < 1
}
