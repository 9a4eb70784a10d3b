import type { Answered } from '@/quiz/answer'
import type { PublicQuestion } from '@/quiz/question'

/** The outcome of a marked answer in a sentence: right, not right, or how much of it was right. */
export function outcomeText(question: PublicQuestion, answered: Answered): string {
  const { grade } = answered
  if (grade.kind === 'unmarked') return ''
  if (grade.verdict === 'right-reason') return 'Right, and for the right reason.'
  if (grade.verdict === 'wrong-reason')
    return 'The answer is right, but this passage does not show it.'
  if (grade.score === 1) return 'Right.'
  const part = partText(question, answered, grade.score)
  if (grade.score === 0) return part === undefined ? 'Not right.' : `Not right: ${part}.`
  return part === undefined ? 'Partly right.' : `Partly right: ${part}.`
}

/** "3 of 5 pairs", where the outcome is made of parts that can be counted. */
function partText(question: PublicQuestion, { feedback }: Answered, score: number) {
  const { parts } = feedback
  const counted = (n: number, what: string) => `${Math.round(score * n)} of ${n} ${what}`
  switch (question.kind) {
    case 'multi': {
      const judged = parts.filter(({ outcome }) => outcome === 'right' || outcome === 'unmarked')
      return `${judged.length} of ${parts.length} judged rightly`
    }
    case 'order':
      return counted(question.items.length - 1, 'steps in order')
    case 'match':
      return counted(question.lefts.length, 'pairs')
    case 'classify':
      return counted(question.items.length, 'placed')
    case 'attribute':
      return counted(question.pieces.filter(piece => 'gap' in piece).length, 'gaps')
    case 'overclaim': {
      const spans = parts.filter(({ outcome }) => outcome !== 'wrong')
      const found = spans.filter(({ outcome }) => outcome === 'right')
      const extra = spans.length < parts.length ? ', and words marked that hold' : ''
      return `${found.length} of ${spans.length} found${extra}`
    }
    case 'choice':
    case 'evidence':
    case 'figure':
    case 'respond':
      return undefined
  }
}
