import { numberText } from '@/quiz/number'
import { publicQuestion } from '@/quiz/public'
import { ofKind, type Question } from '@/quiz/question'
import { keyOf } from '@/quiz/response'
import { letterOf } from './letters'

/** The right answer as it would stand on the answer card of the printed quiz. */
export function keyText(question: Question): string {
  const shown = publicQuestion(question)
  const key = keyOf(question)
  switch (shown.kind) {
    case 'choice':
      return letterOf(shown.options, ofKind('choice', key).option)
    case 'multi': {
      const { options } = ofKind('multi', key)
      return options.map(id => letterOf(shown.options, id)).join(', ')
    }
    case 'order': {
      const { items } = ofKind('order', key)
      return shown.items.map((item, i) => `${i + 1}: ${items.indexOf(item.id) + 1}`).join(', ')
    }
    case 'match': {
      const { pairs } = ofKind('match', key)
      return shown.lefts
        .map(({ id }, i) => `${i + 1}: ${letterOf(shown.rights, pairs[id] ?? '')}`)
        .join(', ')
    }
    case 'classify': {
      const { buckets } = ofKind('classify', key)
      const text = (id: string | undefined) => shown.buckets.find(one => one.id === id)?.text ?? ''
      return shown.items.map(({ id }, i) => `${i + 1}: ${text(buckets[id])}`).join(', ')
    }
    case 'figure': {
      const { answer } = ofKind('figure', key)
      if (answer.silent) return 'The sources do not say'
      const text = (parts: { id: string; text: string }[], id: string) =>
        parts.find(part => part.id === id)?.text ?? id
      return `${numberText(answer.number)} ${text(shown.units, answer.unit)}, ${text(shown.counts, answer.counts)}`
    }
    case 'evidence': {
      const { option, passage } = ofKind('evidence', key)
      return `Answer ${letterOf(shown.options, option)}, passage ${letterOf(shown.passages, passage)}`
    }
    case 'overclaim': {
      const { words } = ofKind('overclaim', key)
      return shown.words.flatMap(({ id, text }) => (words.includes(id) ? [text] : [])).join(' ')
    }
    case 'attribute': {
      const { frames } = ofKind('attribute', key)
      return shown.pieces
        .flatMap(piece => ('gap' in piece ? [piece] : []))
        .map((gap, i) => `${i + 1}: ${letterOf(gap.frames, frames[gap.gap] ?? '')}`)
        .join(', ')
    }
    case 'respond':
      return 'In one’s own words: see the model and the checks'
  }
}
