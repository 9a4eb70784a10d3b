import type { Figure, FigureResponse } from './figure'
import { inRange, numberText } from './number'
import type { PartFeedback, PublicPart, Why } from './parts'

type Given = Exclude<FigureResponse['answer'], { silent: true }>
type Told = Exclude<Figure['answer'], { silent: true }>

const SILENT = 'The sources do not say'

/** What is said of an answer as a whole where it is right or about silence, and else of each thing that is wrong. */
export function explainFigure(question: Figure, response: FigureResponse): PartFeedback[] {
  const { answer, feedback } = question
  const given = response.answer
  if ('silent' in answer)
    return given.silent
      ? [{ id: 'silent', text: SILENT, given: SILENT, ...feedback.right, outcome: 'right' }]
      : [wrong('number', 'The number', amountText(question, given), SILENT, feedback.number)]
  if (given.silent)
    return [wrong('silent', SILENT, SILENT, answerText(question, answer), needed(feedback.silent))]
  const faults = explainFaults(question, answer, given)
  if (faults.length > 0) return faults
  const text = amountText(question, given)
  return [{ id: 'number', text, given: text, ...feedback.right, outcome: 'right' }]
}

function explainFaults(question: Figure, answer: Told, given: Given): PartFeedback[] {
  const { feedback, units, counts } = question
  const faults: PartFeedback[] = []
  if (!inRange(given.number, answer)) {
    const number = numberText(given.number)
    faults.push(wrong('number', 'The number', number, rangeText(answer), feedback.number))
  }
  if (given.unit !== answer.unit) {
    const [from, to] = [textOf(units, given.unit), textOf(units, answer.unit)]
    faults.push(wrong('unit', 'The unit', from, to, needed(feedback.unit)))
  }
  if (given.counts !== answer.counts) {
    const [from, to] = [textOf(counts, given.counts), textOf(counts, answer.counts)]
    faults.push(wrong('counts', 'What it counts', from, to, needed(feedback.counts)))
  }
  return faults
}

function wrong(id: string, text: string, given: string, answer: string, why: Why): PartFeedback {
  return { id, text, given, answer, ...why, outcome: 'wrong' }
}

/** Feedback that the schema asks for where the answer is a number. */
function needed(why: Why | undefined): Why {
  if (why === undefined) throw new Error('A figure question lacks feedback for one of its faults.')
  return why
}

function rangeText({ low, high }: Told): string {
  return low === high ? numberText(low) : `${numberText(low)} to ${numberText(high)}`
}

function answerText({ units, counts }: Figure, answer: Told): string {
  return `${rangeText(answer)} ${textOf(units, answer.unit)}, ${textOf(counts, answer.counts)}`
}

function amountText({ units, counts }: Figure, given: Given): string {
  return `${numberText(given.number)} ${textOf(units, given.unit)}, ${textOf(counts, given.counts)}`
}

function textOf(parts: readonly PublicPart[], id: string): string {
  return parts.find(part => part.id === id)?.text ?? id
}
