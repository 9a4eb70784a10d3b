import * as z from 'zod/mini'
import { cutText } from './cut-text'

/** The longest text that a lab encrypts, in UTF-16 units: enough for a message, and its link stays short. */
export const LONGEST_MESSAGE = 280

/** What a reader may type as a message: any language and signs, but no halves of letters, which no encoding carries. */
export const messageSchema = z.string().check(
  z.maxLength(LONGEST_MESSAGE),
  z.refine(text => !HALF.test(text), 'expected whole letters'),
)

const HALF = /\p{Surrogate}/u

/** The text cut to the longest that a lab takes, without halves of letters; what is cut does not wait for an emoji’s next part. */
export function cutMessage(text: string): string {
  const cut = cutText(text, LONGEST_MESSAGE)
  return text.length > LONGEST_MESSAGE ? cut.replace(/\u200D$/, '') : cut
}
