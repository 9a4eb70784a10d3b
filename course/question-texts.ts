import type { Why } from '@/quiz/parts'
import type { Question } from '@/quiz/question'
import type { CitedText } from './yaml-passages'

/** Every text of a question that a reader may see, with the evidence that is cited beside it. */
export function questionTexts(question: Question): CitedText[] {
  const { explanation, hints, stem } = question
  const parts = partTexts(question)
  const all = [...explanation.cites, ...parts.flatMap(part => part.cites)]
  return [
    shown(['stem'], stem, all),
    ...hints.map((hint, i) => shown(['hints', i], hint, all)),
    { path: ['explanation', 'text'], ...explanation, asserts: true },
    ...parts,
  ]
}

/** The ids of all that a question rests on, whichever of its texts cites it. */
export function citesOf(question: Question): Set<string> {
  const passages = question.kind === 'evidence' ? question.passages.map(({ claim }) => claim) : []
  return new Set([...questionTexts(question).flatMap(text => text.cites), ...passages])
}

function partTexts(question: Question): CitedText[] {
  const context = question.explanation.cites
  switch (question.kind) {
    case 'choice':
    case 'multi':
      return question.options.flatMap((option, i) => optionTexts(['options', i], option))
    case 'order':
      return question.items.flatMap((item, i) => optionTexts(['items', i], item))
    case 'match':
      return [
        ...question.pairs.flatMap((pair, i) => [
          shown(['pairs', i, 'left'], pair.left, pair.cites),
          shown(['pairs', i, 'right'], pair.right, pair.cites),
          why(['pairs', i], pair),
        ]),
        ...question.extra.flatMap((extra, i) => optionTexts(['extra', i], extra)),
      ]
    case 'classify':
      return [
        ...question.buckets.map((bucket, i) => shown(['buckets', i, 'text'], bucket.text, context)),
        ...question.items.flatMap((item, i) => optionTexts(['items', i], item)),
      ]
    case 'figure':
      return [
        ...question.units.map((unit, i) => shown(['units', i, 'text'], unit.text, context)),
        ...question.counts.map((count, i) => shown(['counts', i, 'text'], count.text, context)),
        ...Object.entries(question.feedback).flatMap(([name, part]) =>
          part === undefined ? [] : [why(['feedback', name], part)],
        ),
      ]
    case 'evidence':
      return [
        ...question.options.flatMap((option, i) => optionTexts(['options', i], option)),
        ...question.passages.map((passage, i) => why(['passages', i], passage)),
      ]
    case 'overclaim': {
      const cites = [...context, ...question.spans.flatMap(span => span.cites)]
      return [
        shown(['sentence'], question.sentence.replace(/[[\]]/g, ' '), cites),
        ...question.spans.map((span, i) => why(['spans', i], span)),
        why(['elsewhere'], question.elsewhere),
        { path: ['careful'], text: question.careful, cites, asserts: true },
      ]
    }
    case 'attribute':
      return [
        shown(['text'], question.text.replace(/\{.*?\}/g, '…'), context),
        ...question.gaps.flatMap((gap, i) =>
          gap.frames.flatMap((frame, j) => optionTexts(['gaps', i, 'frames', j], frame)),
        ),
      ]
    case 'respond':
      return [
        { path: ['model', 'text'], ...question.model, asserts: true },
        ...question.rubric.map((line, i) =>
          shown(['rubric', i, 'text'], line.text, question.model.cites),
        ),
      ]
  }
}

function optionTexts(path: PropertyKey[], option: Why & { text: string }): CitedText[] {
  return [shown([...path, 'text'], option.text, option.cites), why(path, option)]
}

function shown(path: PropertyKey[], text: string, cites: readonly string[]): CitedText {
  return { path, text, cites, asserts: false }
}

function why(path: PropertyKey[], part: Why): CitedText {
  return { path: [...path, 'why'], text: part.why, cites: part.cites, asserts: true }
}
