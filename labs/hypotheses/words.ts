import type { Worth } from './analysis'
import type { Rating } from './board'
import type { Voice } from './voices'

export const RATING_WORDS: Record<Rating, string> = {
  consistent: 'Fits',
  inconsistent: 'Fits badly',
  silent: 'Says nothing',
}

export const WORTH_WORDS: Record<Worth, string> = {
  'tells-apart': 'Tells explanations apart',
  'tells-none-apart': 'Tells none apart',
  'not-rated': '',
}

export const VOICE_WORDS: Record<Voice, string> = {
  authorities: 'What police, agencies and prosecutors say',
  company: 'What the company says',
  press: 'What journalists report and argue',
}
