import type { Choice } from './choice'
import type { Question } from './question'

/** A habit that runs through a quiz, told at the first question that has it. */
export type Habit = { question: string; path: string; message: string }

/** Fewer questions than this say nothing about a habit. */
const FEWEST = 6
/** The normal distribution’s 95 % quantile, one-sided. */
const Z = 1.645
/** The 95 % quantiles of chi-square with 1 to 5 degrees of freedom. */
const CHI_SQUARE = [3.841, 5.991, 7.815, 9.488, 11.07]
/** The chi-square test asks for so many expected in each place (Cochran 1954 asks for 5, and allows 1 in a few). */
const LEAST_EXPECTED = 2

/**
 * The longest option is the right one more often than chance would have it: one-sided test at 5 % of the number of hits
 * against its mean Σ 1/n and variance Σ 1/n (1 − 1/n), over the questions with one longest option of n.
 */
export function longestIsRight(questions: readonly Question[]): Habit[] {
  const choices = choicesOf(questions).filter(question => longest(question) !== undefined)
  const hits = choices.filter(question => longest(question)?.right)
  const chances = choices.map(question => 1 / question.options.length)
  const mean = sum(chances)
  const deviation = Math.sqrt(sum(chances.map(p => p * (1 - p))))
  const [first] = hits
  if (first === undefined || choices.length < FEWEST || hits.length <= mean + Z * deviation)
    return []
  const message =
    `The longest option is the right one in ${hits.length} of ${choices.length} questions (about ${mean.toFixed(1)} by chance): ` +
    `${hits.map(({ id }) => id).join(', ')}.`
  return [{ question: first.id, path: 'options', message }]
}

/**
 * The right option stands in one place too often: Pearson’s chi-square of the keys’ places at 5 %, where enough is expected
 * in each place; else only where all keys stand in one place.
 */
export function placeOfKey(questions: readonly Question[]): Habit[] {
  const choices = choicesOf(questions)
  const [first] = choices
  if (first === undefined || choices.length < FEWEST) return []
  const width = Math.max(...choices.map(question => question.options.length))
  const places = Array.from({ length: width }, (_, place) => ({
    found: choices.filter(question => question.options[place]?.right).length,
    expected: sum(choices.map(({ options }) => (place < options.length ? 1 / options.length : 0))),
  }))
  const square = sum(places.map(({ found, expected }) => (found - expected) ** 2 / expected))
  const enough = places.every(({ expected }) => expected >= LEAST_EXPECTED)
  const skewed = enough && square > (CHI_SQUARE[width - 2] ?? Infinity)
  const constant = places.some(({ found }) => found === choices.length)
  if (!skewed && !constant) return []
  const counts = places.map(({ found }) => found).join(', ')
  return [
    {
      question: first.id,
      path: 'options',
      message: `The right option’s place is skewed over ${choices.length} questions: ${counts}, from the first place to the last.`,
    },
  ]
}

function choicesOf(questions: readonly Question[]): Choice[] {
  return questions.filter(question => question.kind === 'choice')
}

/** The one option that is longer than every other; undefined where two share the length. */
function longest({ options }: Choice): Choice['options'][number] | undefined {
  const [first, second] = [...options].sort((a, b) => b.text.length - a.text.length)
  return first !== undefined && first.text.length > (second?.text.length ?? 0) ? first : undefined
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
