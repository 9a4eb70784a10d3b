import type { Draft } from '@/course/draft'
import { error, type Finding } from '@/course/finding'
import { pathText } from '@/course/parse'
import { indexOfId } from '@/course/yaml-passages'
import { quantitiesIn } from '@/evidence/quantity'
import { exhibitTexts } from '@/evidence/texts'
import type { Question } from '@/quiz/question'

/** A unit may hold the rest of the number: 1.5, of "billion dollars". */
const SCALES = [1, 1e3, 1e6, 1e9]

/** The right answer to a question that asks for a number must be a figure of what shows it. */
export function keys({ module, reading }: Draft): Finding[] {
  return module.questions.flatMap(question => {
    if (question.kind !== 'figure' || 'silent' in question.answer) return []
    const { low, high } = question.answer
    const cites = [...question.explanation.cites, ...question.feedback.right.cites]
    const held = cites.flatMap(id => exhibitTexts(module.evidence, id)).flatMap(valuesIn)
    const within = (value: number) => SCALES.some(s => value >= low * s && value <= high * s)
    if (held.some(within)) return []
    const number = low === high ? `${low}` : `${low} to ${high}`
    const message = `The right answer is ${number}, and no evidence cited in \`explanation\` or \`feedback.right\` holds that figure.`
    return [error('key', answerPlace(reading, question), message)]
  })
}

function valuesIn(text: string): number[] {
  return quantitiesIn(text).flatMap(quantity =>
    quantity.kind === 'number' ? [quantity.value] : [],
  )
}

function answerPlace(reading: Draft['reading'], question: Question) {
  const file = `${question.lesson}/quiz.yaml`
  const parsed = reading.yaml.get(file)
  const index = parsed === undefined ? 0 : indexOfId(parsed, 'questions', question.id)
  const path = ['questions', index, 'answer']
  return { file, line: parsed?.lineOf(path) ?? 1, path: pathText(path) }
}
