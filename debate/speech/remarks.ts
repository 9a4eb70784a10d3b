import { citeId } from '@/evidence/ids'
import type { Remark } from '@/quiz/answer'
import { checkSpeech } from './check'
import { FINDING_KIND } from './kinds'
import type { SpeechLedger } from './ledger'

/** Where a written answer says more than the sources allow, in the order of its text. */
export function remarksOn(text: string, ledger: SpeechLedger): Remark[] {
  return checkSpeech(text, ledger).map(({ kind, span, message, better, claims }) => ({
    name: FINDING_KIND[kind].name,
    span,
    text: better === '' ? message : `${message} Better: ${better}`,
    cites: claims.map(id => citeId.parse(id)),
  }))
}
