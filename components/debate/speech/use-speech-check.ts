import { useEffect, useRef, useState } from 'react'
import { briefsOf, type Brief } from '@/debate/speech/briefs'
import { speechSteps } from '@/debate/speech/check'
import type { Finding } from '@/debate/speech/finding'
import { loadSpeechLedger } from './load-speech-ledger'

/** Where a check stands. `done` from 0 to 1. */
export type CheckState =
  | { kind: 'idle' }
  | { kind: 'checking'; done: number }
  | { kind: 'checked'; text: string; findings: Finding[]; briefs: Brief[] }
  | { kind: 'stopped' }
  | { kind: 'failed' }

/** Checks speeches in the browser, one at a time: a new check stops the one before it. */
export function useSpeechCheck() {
  const [state, setState] = useState<CheckState>({ kind: 'idle' })
  const round = useRef(0)
  useEffect(() => {
    loadSpeechLedger().catch(() => undefined)
    return () => {
      round.current += 1
    }
  }, [])
  const check = async (text: string) => {
    const mine = ++round.current
    setState({ kind: 'checking', done: 0 })
    try {
      const { data, ledger } = await loadSpeechLedger()
      const findings = await inSlices(
        speechSteps(text, ledger),
        () => round.current === mine,
        done => setState({ kind: 'checking', done }),
      )
      if (findings !== undefined)
        setState({ kind: 'checked', text, findings, briefs: briefsOf(findings, data) })
    } catch {
      if (round.current === mine) setState({ kind: 'failed' })
    }
  }
  const stop = () => {
    round.current += 1
    setState({ kind: 'stopped' })
  }
  return { state, check, stop }
}

/** How long the page is kept busy at a stretch: less than a key press is felt to take. */
const SLICE_MS = 40

/** Runs steps to their end in slices, between which the page can do other things; undefined: no longer wanted. */
async function inSlices<T>(
  steps: Generator<number, T>,
  isWanted: () => boolean,
  tell: (done: number) => void,
): Promise<T | undefined> {
  let began = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - began < SLICE_MS) continue
    tell(step.value)
    await new Promise(resolve => setTimeout(resolve))
    if (!isWanted()) return undefined
    began = performance.now()
  }
}
