import { briefsOf, type Brief } from '@/debate/speech/briefs'
import { checkSpeech } from '@/debate/speech/check'
import type { SpeechData } from '@/debate/speech/data'
import type { Finding } from '@/debate/speech/finding'
import { speechLedger, type SpeechLedger } from '@/debate/speech/ledger'

type Loaded = { data: SpeechData; ledger: SpeechLedger }

/** Fetched once, when first needed; then speeches are checked without a connection. */
let loading: Promise<Loaded> | undefined

/** What the speech check knows of the module. Rejects where it cannot be fetched, and may then be asked again. */
export function loadSpeechLedger(): Promise<Loaded> {
  loading ??= fetch('/debate/speech/ledger.json')
    .then(async response => {
      if (!response.ok) throw new Error(`The ledger came with status ${response.status}.`)
      const data: SpeechData = await response.json()
      return { data, ledger: speechLedger(data) }
    })
    .catch((error: unknown) => {
      loading = undefined
      throw error
    })
  return loading
}

/** The check for many short texts that seldom change: each is read once. */
export type TextCheck = {
  check: (text: string) => readonly Finding[]
  briefsOf: (findings: readonly Finding[]) => Brief[]
}

/** How many texts are remembered. */
const MOST = 5000

export async function loadTextCheck(): Promise<TextCheck> {
  const { data, ledger } = await loadSpeechLedger()
  const known = new Map<string, readonly Finding[]>()
  return {
    check: text => {
      const found = known.get(text) ?? checkSpeech(text, ledger)
      if (known.size >= MOST) known.clear()
      known.set(text, found)
      return found
    },
    briefsOf: findings => briefsOf(findings, data),
  }
}
