'use client'

import { useActionState, useMemo, useState } from 'react'
import { useScripts } from '@/components/quiz/use-scripts'
import { mended, standing, type Dismissal } from '@/debate/speech/mend'
import { CheckProgress } from './check-progress'
import { KeepingLine } from './keeping-line'
import { SpeechResult } from './speech-result'
import { browserStore, type SpeechStore } from './speech-store'
import type { SpeechAction, SpeechAnswer } from './speech-answer'
import styles from './speech-desk.module.css'
import { useKeptSpeech } from './use-kept-speech'
import { useSpeechCheck, type CheckState } from './use-speech-check'

/** A speech, and what the check makes of it: in the browser where scripts run, else by `check`. */
export function SpeechDesk({
  check,
  store = browserStore,
}: {
  check: SpeechAction
  store?: SpeechStore
}) {
  const [answer, send] = useActionState(check, { kind: 'blank' })
  const [text, setText] = useState(answer.kind === 'blank' ? '' : answer.text)
  const [dismissals, setDismissals] = useState<Dismissal[]>([])
  const isAlive = useScripts()
  const browser = useSpeechCheck()
  const kept = useMemo(() => ({ text, dismissals }), [text, dismissals])
  const keeping = useKeptSpeech(store, kept, found => {
    if (answer.kind !== 'blank') return
    setText(now => (now === '' ? found.text : now))
    setDismissals(found.dismissals)
  })
  const again = (next: string) => {
    setText(next)
    void browser.check(next)
  }
  return (
    <>
      <form
        action={send}
        className={styles.form}
        onSubmit={event => {
          if (!isAlive) return
          event.preventDefault()
          void browser.check(text)
        }}
      >
        <label htmlFor="speech">Your speech</label>
        <textarea
          id="speech"
          name="text"
          className="field"
          rows={12}
          value={text}
          onChange={event => setText(event.target.value)}
        />
        <div className={styles.buttons}>
          <button className="button">Check the speech</button>
          <KeepingLine keeping={keeping} />
        </div>
      </form>
      <CheckProgress state={browser.state} stop={browser.stop} />
      <Outcome
        answer={answer}
        state={browser.state}
        text={text}
        dismissals={dismissals}
        dismiss={setDismissals}
        change={again}
      />
    </>
  )
}

type Shown = {
  answer: SpeechAnswer
  state: CheckState
  text: string
  dismissals: Dismissal[]
  dismiss: (dismissals: Dismissal[]) => void
  change: (text: string) => void
}

function Outcome({ answer, state, text, dismissals, dismiss, change }: Shown) {
  const shown = state.kind === 'checked' ? state : state.kind === 'idle' ? answer : undefined
  if (shown === undefined || shown.kind === 'blank') return null
  if (shown.kind === 'too-long') return <p role="alert">{shown.reason}</p>
  return (
    <SpeechResult
      text={shown.text}
      findings={standing(shown.findings, dismissals)}
      briefs={shown.briefs}
      dismissals={dismissals}
      isOld={text !== shown.text}
      acts={{
        fix: fix => change(mended(shown.text, fix)),
        dismiss: one => dismiss([...dismissals, one]),
        restore: one => dismiss(dismissals.filter(other => other !== one)),
      }}
    />
  )
}
