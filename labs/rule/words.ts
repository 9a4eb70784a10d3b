import type { Touch } from './board'

export const TOUCH_WORDS: Record<Touch, string> = {
  yes: 'Touched',
  depends: 'It depends',
  no: 'Not touched',
}
