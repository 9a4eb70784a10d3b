import { useMemo, useState } from 'react'
import type { TextCheck } from '@/components/debate/speech/load-speech-ledger'
import type { LoadedDesk } from '@/components/debate/desk/load-desk'
import type { Brief } from '@/debate/brief'
import type { Brief as Compared } from '@/debate/speech/briefs'
import { ownWords, wordingFindings, type WordingFinding } from '@/debate/wording'

/** What the speech check says of a brief's own words, once it has been asked. */
export type Wording =
  | { state: 'off' | 'loading' | 'failed' }
  | { state: 'on'; findings: WordingFinding[]; briefs: Compared[] }

/** The speech check over a brief: loaded at the first press of `start`, and from then on kept up with what is written. */
export function useWording(
  brief: Brief,
  desk: LoadedDesk,
): { wording: Wording; start: () => void } {
  const [check, setCheck] = useState<TextCheck | 'off' | 'loading' | 'failed'>('off')
  const given = useMemo(() => givenTexts(desk), [desk])
  const start = () => {
    setCheck('loading')
    import('@/components/debate/speech/load-speech-ledger')
      .then(({ loadTextCheck }) => loadTextCheck())
      .then(setCheck, () => setCheck('failed'))
  }
  const wording = useMemo((): Wording => {
    if (typeof check === 'string') return { state: check }
    const findings = wordingFindings(brief, check.check, given)
    return { state: 'on', findings, briefs: check.briefsOf(findings) }
  }, [brief, check, given])
  return { wording, start }
}

/** The tags, headings and analytics that the module gives. */
function givenTexts({ cards, starters }: LoadedDesk): ReadonlySet<string> {
  const starting = starters.flatMap(({ entries }) =>
    entries.flatMap(entry => ('card' in entry ? [] : ownWords(entry).map(({ text }) => text))),
  )
  return new Set([...cards.map(({ card }) => card.tag), ...starting])
}
