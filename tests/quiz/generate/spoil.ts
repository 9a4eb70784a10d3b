import type { Question } from '@/quiz/question'

/** The same question with something made untrue: another key, two answers changed about, a number filled in. */
export function spoil(question: Question): Question {
  switch (question.kind) {
    case 'choice': {
      const other = question.options.find(option => !option.right)!
      return {
        ...question,
        options: question.options.map(option => keyed(option, option === other)),
      }
    }
    case 'multi': {
      const [first, ...rest] = question.options
      return { ...question, options: [keyed(first!, !first!.right), ...rest] }
    }
    case 'order':
      return { ...question, items: question.items.toReversed() }
    case 'match': {
      const [a, b, ...rest] = question.pairs
      return {
        ...question,
        pairs: [{ ...a!, right: b!.right }, { ...b!, right: a!.right }, ...rest],
      }
    }
    case 'classify': {
      const [first, ...rest] = question.items
      const other = question.buckets.find(({ id }) => id !== first!.bucket)!
      return { ...question, items: [{ ...first!, bucket: other.id }, ...rest] }
    }
    case 'figure':
      return 'silent' in question.answer
        ? { ...question, answer: { low: 1, high: 1, unit: 'a', counts: 'a' } }
        : { ...question, answer: { ...question.answer, low: question.answer.low + 1 } }
    default:
      return question
  }
}

function keyed<T extends { right?: true | undefined }>(option: T, right: boolean): T {
  const spoiled = { ...option }
  if (right) spoiled.right = true
  else delete spoiled.right
  return spoiled
}
