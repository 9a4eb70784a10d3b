import { publicQuestion } from '@/quiz/public'
import type { Question } from '@/quiz/question'

const SECRET_NAMES = [
  'right',
  'why',
  'cites',
  'answer',
  'bucket',
  'claim',
  'span',
  'spans',
  'careful',
  'model',
  'rubric',
  'feedback',
  'explanation',
  'misconception',
  'tags',
]

/** What a question’s public shape gives away: names that only a key has, and texts that are for after the answer. */
export function leaks(question: Question): string[] {
  const shown = JSON.stringify(publicQuestion(question))
  const names = SECRET_NAMES.filter(name => shown.includes(`"${name}":`))
  const texts = textsAfterwards(question).filter(text =>
    shown.includes(JSON.stringify(text).slice(1, -1)),
  )
  return [...names, ...texts]
}

/** Every text under `why`, `careful`, or in the explanation or the model answer. */
function textsAfterwards(value: unknown, secret = false): string[] {
  if (typeof value === 'string') return secret ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'cites' || name === 'id'
      ? []
      : textsAfterwards(
          inner,
          secret || ['why', 'careful', 'explanation', 'model', 'rubric'].includes(name),
        ),
  )
}
