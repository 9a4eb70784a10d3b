import { numberText } from './number'
import { ofKind, type PublicQuestion, type QuestionResponse } from './question'
import type { PublicPart } from './parts'

/** A response in words, as a reader of results wants it. Throws where it is of another kind than its question. */
export function answerText(question: PublicQuestion, response: QuestionResponse): string {
  switch (question.kind) {
    case 'choice':
      return textOf(question.options, ofKind('choice', response).option)
    case 'multi':
      return list(ofKind('multi', response).options.map(id => textOf(question.options, id)))
    case 'order':
      return ofKind('order', response)
        .items.map((id, i) => `${i + 1}. ${textOf(question.items, id)}`)
        .join(' ')
    case 'match': {
      const { pairs } = ofKind('match', response)
      return list(question.lefts.map(one => slot(one, textOf(question.rights, pairs[one.id]))))
    }
    case 'classify': {
      const { buckets } = ofKind('classify', response)
      return list(question.items.map(one => slot(one, textOf(question.buckets, buckets[one.id]))))
    }
    case 'figure': {
      const { answer } = ofKind('figure', response)
      if (answer.silent) return 'The sources do not say'
      const unit = textOf(question.units, answer.unit)
      return `${numberText(answer.number)} ${unit}: ${textOf(question.counts, answer.counts)}`
    }
    case 'evidence': {
      const { option, passage } = ofKind('evidence', response)
      return `${textOf(question.options, option)}, because: ${textOf(question.passages, passage)}`
    }
    case 'overclaim':
      return ofKind('overclaim', response)
        .words.map(id => textOf(question.words, id))
        .join(' ')
    case 'attribute': {
      const { frames } = ofKind('attribute', response)
      const gaps = question.pieces.flatMap(piece => ('gap' in piece ? [piece] : []))
      return list(gaps.map(gap => textOf(gap.frames, frames[gap.gap])))
    }
    case 'respond':
      return ofKind('respond', response).text
  }
}

function textOf(parts: readonly PublicPart[], id: string | undefined): string {
  return parts.find(part => part.id === id)?.text ?? '–'
}

function slot(part: PublicPart, given: string): string {
  return `${part.text}: ${given}`
}

function list(texts: readonly string[]): string {
  return texts.join('; ')
}
