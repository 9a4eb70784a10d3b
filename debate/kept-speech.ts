import { z } from 'zod'
import { dismissalSchema } from './speech/dismissal'

/** The longest speech that is kept, in characters: a hundred hours of talk. */
export const LONGEST_SPEECH = 12_000_000

/** A speech as it is kept; its title is how it begins. */
export const keptSpeechSchema = z.strictObject({
  title: z.string().max(500),
  text: z.string().max(LONGEST_SPEECH),
  dismissals: z.array(dismissalSchema).max(10_000),
})
export type KeptSpeech = z.infer<typeof keptSpeechSchema>

export const EMPTY_SPEECH: KeptSpeech = { title: '', text: '', dismissals: [] }

/** A speech with another text, and called by its first words. */
export function withText(speech: KeptSpeech, text: string): KeptSpeech {
  const words = text.slice(0, 400).trim().split(/\s+/)
  const title = words.slice(0, 9).join(' ').slice(0, 80)
  return { ...speech, text, title: words.length > 9 ? `${title} …` : title }
}
