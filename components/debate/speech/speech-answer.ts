import type { Brief } from '@/debate/speech/briefs'
import type { Finding } from '@/debate/speech/finding'

/** What a check made of a speech. `text` is what was checked, so that nothing typed is lost. */
export type SpeechAnswer =
  | { kind: 'blank' }
  | { kind: 'checked'; text: string; findings: Finding[]; briefs: Brief[] }
  | { kind: 'too-long'; text: string; reason: string }

/** What checks a speech: a server action in the app, the real check in a test. */
export type SpeechAction = (before: SpeechAnswer, form: FormData) => Promise<SpeechAnswer>
