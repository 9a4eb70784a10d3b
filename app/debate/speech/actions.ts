'use server'

import type { SpeechAnswer } from '@/components/debate/speech/speech-answer'
import { briefsOf } from '@/debate/speech/briefs'
import { checkSpeech } from '@/debate/speech/check'
import { loadSpeechCheck } from '@/server/speech-check'

/** No speech is longer: five hours of talk. In characters. */
const LONGEST = 300_000

/** Checks the speech of a form; nothing is stored. For browsers without scripts, and until they run. */
export async function checkForm(_before: unknown, form: FormData): Promise<SpeechAnswer> {
  const text = String(form.get('text') ?? '').replace(/\r\n?/g, '\n')
  if (text.length > LONGEST)
    return {
      kind: 'too-long',
      text,
      reason: `This speech has ${text.length.toLocaleString('en-GB')} characters. Without scripts the check takes 300,000 at most.`,
    }
  const { data, ledger } = await loadSpeechCheck()
  const findings = checkSpeech(text, ledger)
  return { kind: 'checked', text, findings, briefs: briefsOf(findings, data) }
}
