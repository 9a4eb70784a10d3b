import { chanceScore } from './chance'
import { longestIsRight, placeOfKey } from './lint-habits'
import { oddWords, optionLists, overlaps, type Found, type Place } from './lint-options'
import { loadedWords } from './loaded-words'
import type { Question } from './question'
import { readingGrade, wordCount } from './reading-grade'

/** What may be weak in a question: a warning, never an error. `path` is within the question. */
export type LintFinding = Found & { question: string }

const HIGHEST_CHANCE = 0.4
const HIGHEST_GRADE = 11
/** Over fewer words a reading grade is chance. */
const FEWEST_WORDS = 60

/**
 * Warns of what is commonly weak in the questions of one quiz, one by one and as a whole.
 * Source of the rules: Haladyna, Downing and Rodriguez 2002, Applied Measurement in Education 15(3).
 */
export function lintQuiz(questions: readonly Question[]): LintFinding[] {
  return [
    ...questions.flatMap(question =>
      lintQuestion(question).map(found => ({ question: question.id, ...found })),
    ),
    ...longestIsRight(questions),
    ...placeOfKey(questions),
  ]
}

function lintQuestion(question: Question): Found[] {
  const lists = optionLists(question)
  const stem = { path: 'stem', text: question.stem }
  return [
    ...lists.flat().flatMap(oddWords),
    ...lists.flatMap(overlaps),
    ...plainNegative(stem),
    ...[stem, ...lists.flat()].flatMap(loaded),
    ...guessable(question),
    ...hardToRead(question),
  ]
}

const NEGATIVE = /\b(?:not|never|except|neither|none|cannot)\b|n[’']t\b/i

/** A negative in what the stem asks is overlooked by hasty readers, unless it is *emphasised*. Quoted words do not count. */
function plainNegative({ path, text }: Place): Found[] {
  const sentences = text.replace(/“[^”]*”|\*[^*]+\*/g, '').split(/(?<=[.?!])\s+/)
  const asking = sentences.filter(sentence => sentence.endsWith('?'))
  const found = (asking.length > 0 ? asking : sentences)
    .map(sentence => NEGATIVE.exec(sentence)?.[0])
    .find(word => word !== undefined)
  return found === undefined
    ? []
    : [
        {
          path,
          message: `“${found}” in the stem should be *emphasised*, or the question turned about.`,
        },
      ]
}

function loaded({ path, text }: Place): Found[] {
  return loadedWords(text).map(({ word, instead }) => ({
    path,
    message: `“${word}” takes a side; write ${instead}, or say whose word it is.`,
  }))
}

function guessable(question: Question): Found[] {
  const chance = chanceScore(question)
  return chance <= HIGHEST_CHANCE
    ? []
    : [
        {
          path: 'kind',
          message: `Guessing earns ${Math.round(chance * 100)} % on average: offer more.`,
        },
      ]
}

function hardToRead(question: Question): Found[] {
  const lists = optionLists(question).flat()
  const texts = [question.stem, ...lists.map(({ text }) => text), question.explanation.text]
  const text = texts.map(part => part.replace(/(?<![.?!])$/, '.')).join(' ')
  const grade = readingGrade(text)
  return wordCount(text) < FEWEST_WORDS || grade <= HIGHEST_GRADE
    ? []
    : [
        {
          path: 'stem',
          message: `Stem, options and explanation read at grade ${grade.toFixed(1)}; shorten its sentences and words.`,
        },
      ]
}
