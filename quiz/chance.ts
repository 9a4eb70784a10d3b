import type { Question } from './question'

/**
 * The mean score, from 0 to 1, of somebody who answers by chance: each option with the same probability, each one of several
 * marked or not with a half. What cannot be guessed (a number, the words of a sentence, a text) counts as 0.
 */
export function chanceScore(question: Question): number {
  switch (question.kind) {
    case 'choice':
      return 1 / question.options.length
    case 'multi':
      return chanceOfMarks(question.options.length)
    // A given item follows the one it should follow in (n − 1)! of the n! orders.
    case 'order':
      return 1 / question.items.length
    case 'match':
      return 1 / (question.pairs.length + question.extra.length)
    case 'classify':
      return 1 / question.buckets.length
    // The right option earns a half, and the other half with the right passage.
    case 'evidence':
      return (1 / question.options.length) * (0.5 + 0.5 / question.passages.length)
    case 'attribute':
      return mean(question.gaps.map(gap => 1 / gap.frames.length))
    case 'figure':
    case 'overclaim':
    case 'respond':
      return 0
  }
}

/** Right minus wrong over n, never under 0, with the number of wrong marks binomial (n, ½). */
function chanceOfMarks(n: number): number {
  let [total, ways] = [0, 1]
  for (let wrong = 0; 2 * wrong < n; wrong++) {
    total += (ways / 2 ** n) * ((n - 2 * wrong) / n)
    ways = (ways * (n - wrong)) / (wrong + 1)
  }
  return total
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0) / numbers.length
}
