import { z } from 'zod'

/** The longest text that a lab encrypts, in UTF-16 units: enough for a message, and its link stays short. */
export const LONGEST_MESSAGE = 280

/** What a reader may type as a message: any language and signs, but no halves of letters, which no encoding carries. */
export const messageSchema = z
  .string()
  .max(LONGEST_MESSAGE)
  .refine(text => !HALF.test(text), 'expected whole letters')

const HALF = /\p{Surrogate}/u

/** The text cut to the longest that a lab takes, never within a letter or between an emoji’s parts where that can be helped. */
export function cutMessage(text: string): string {
  const whole = text.replace(/\p{Surrogate}/gu, '\uFFFD')
  if (whole.length <= LONGEST_MESSAGE) return whole
  let out = ''
  for (const letter of whole) {
    if (out.length + letter.length > LONGEST_MESSAGE) break
    out += letter
  }
  return out.replace(/\u200D$/, '')
}
