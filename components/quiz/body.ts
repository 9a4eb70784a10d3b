import type { Answered } from '@/quiz/answer'
import type { Sent } from './sent'

/** What each kind's body is given. `answered` is there once there is feedback to show beside the controls. */
export type Body<Question> = { question: Question; sent: Sent; answered: Answered | undefined }
