import type { PublicQuestion } from '@/quiz/question'
import { readResponse } from '@/quiz/response'
import { typedFields } from './paper-fields'

/** What was typed from an answer card: an answer as form fields, nothing, or something that is on no card of this question. */
export type PaperReading =
  | { kind: 'fields'; fields: Record<string, string[]> }
  | { kind: 'blank' }
  | { kind: 'refused'; reason: string }

/**
 * Reads the answer to one question as it stands on a printed answer card, typed in by keyboard; gaps, commas and case do not matter.
 * One letter an option (choice "B", multi "ACD", evidence "B2" or "BB": answer, then passage), one sign a line (order "312",
 * match, classify and attribute "BAC"), a figure as "9 A B" (number, unit, what it counts) or "-" for silence, an overclaim as its words.
 */
export function readPaper(question: PublicQuestion, text: string): PaperReading {
  if (text.trim() === '') return { kind: 'blank' }
  const typed = typedFields(question, text.trim())
  if (typeof typed === 'string') return { kind: 'refused', reason: typed }
  const reading = readResponse(question, new Map(Object.entries(typed)))
  switch (reading.kind) {
    case 'read':
      return { kind: 'fields', fields: typed }
    case 'invalid':
      return { kind: 'refused', reason: reading.reason }
    case 'unanswered':
      return { kind: 'refused', reason: `Still to give: ${reading.missing.join(', ')}.` }
  }
}

/** What to type for a question, in a few words. */
export function paperHint(question: PublicQuestion): string {
  switch (question.kind) {
    case 'choice':
      return 'One letter'
    case 'multi':
      return 'All letters ticked'
    case 'evidence':
      return 'Answer and passage: two letters'
    case 'order':
      return `${question.items.length} figures, line by line`
    case 'match':
      return `${question.lefts.length} letters, line by line`
    case 'classify':
      return `${question.items.length} letters, line by line`
    case 'attribute':
      return 'A letter for each gap'
    case 'figure':
      return 'Number, unit, what it counts: “9 A B”; or “-”'
    case 'overclaim':
      return 'The words marked'
    case 'respond':
      return 'Stays on paper'
  }
}
