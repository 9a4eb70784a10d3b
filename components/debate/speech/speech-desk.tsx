'use client'

import { useActionState, useEffect, useRef } from 'react'
import { KeptList } from '@/components/debate/desk/kept-list'
import { KeptState } from '@/components/debate/desk/kept-state'
import { SavedLine } from '@/components/debate/keeping/saved-line'
import { useScripts } from '@/components/quiz/use-scripts'
import { LONGEST_SPEECH, withText } from '@/debate/kept-speech'
import type { Dismissal } from '@/debate/speech/dismissal'
import type { Fix } from '@/debate/speech/finding'
import { mended, standing } from '@/debate/speech/mend'
import { CheckProgress } from './check-progress'
import { SpeechResult } from './speech-result'
import type { SpeechAction, SpeechAnswer } from './speech-answer'
import styles from './speech-desk.module.css'
import { useSpeech } from './use-speech'
import { useSpeechCheck, type CheckState } from './use-speech-check'

/** A speech, and what the check makes of it: in the browser where scripts run, else by `check`. */
export function SpeechDesk({ check }: { check: SpeechAction }) {
  const [answer, send] = useActionState(check, { kind: 'blank' })
  const { speech, kept, isNamed, change, renew } = useSpeech(
    answer.kind === 'blank' ? '' : answer.text,
  )
  const { text, dismissals } = speech
  const isAlive = useScripts()
  const browser = useSpeechCheck()
  const goOnAt = useNextFinding(browser.state)
  const write = (next: string) => change(before => withText(before, next))
  const putAside = (next: Dismissal[]) => change(before => ({ ...before, dismissals: next }))
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
          maxLength={LONGEST_SPEECH}
          value={text}
          onChange={event => write(event.target.value)}
        />
        <div className={styles.buttons}>
          <button className="button">Check the speech</button>
          {isNamed && (
            <button type="button" className="button button-quiet" onClick={renew}>
              Begin another
            </button>
          )}
          {kept.state === 'open' && kept.canUndo && (
            <button type="button" className="button button-quiet" onClick={kept.undo}>
              Undo
            </button>
          )}
          {kept.state === 'open' && <SavedLine kept={kept} />}
        </div>
      </form>
      {isNamed && (
        <KeptState kept={kept} back="/debate/speech">
          {() => null}
        </KeptState>
      )}
      <CheckProgress state={browser.state} stop={browser.stop} />
      <Outcome
        answer={answer}
        state={browser.state}
        text={text}
        dismissals={dismissals}
        dismiss={putAside}
        change={(text, number) => {
          goOnAt(number)
          write(text)
          void browser.check(text)
        }}
      />
      {isAlive && (
        <section className={styles.kept} aria-labelledby="speeches">
          <h2 id="speeches">Speeches kept here</h2>
          <KeptList
            kind="speech"
            href="/debate/speech"
            empty="None yet. A speech is kept in this browser as soon as you write or paste it."
          />
        </section>
      )}
    </>
  )
}

type Shown = {
  answer: SpeechAnswer
  state: CheckState
  text: string
  dismissals: Dismissal[]
  dismiss: (dismissals: Dismissal[]) => void
  /** Writes a text in which the finding of that number, from 1, is mended. */
  change: (text: string, number: number) => void
}

/** After the next check the focus goes to the finding of the number that is given: the one after what was mended. */
function useNextFinding(state: CheckState): (number: number) => void {
  const next = useRef<number>(undefined)
  useEffect(() => {
    const number = next.current
    if (state.kind !== 'checked' || number === undefined) return
    next.current = undefined
    const ids = [`finding-${number}`, `finding-${number - 1}`, 'findings']
    ids
      .map(id => document.getElementById(id))
      .find(found => found !== null)
      ?.focus()
  }, [state])
  return number => {
    next.current = number
  }
}

function Outcome({ answer, state, text, dismissals, dismiss, change }: Shown) {
  const shown = state.kind === 'checked' ? state : state.kind === 'idle' ? answer : undefined
  if (shown === undefined || shown.kind === 'blank') return null
  if (shown.kind === 'too-long') return <p role="alert">{shown.reason}</p>
  const findings = standing(shown.findings, dismissals)
  const numberOf = (fix: Fix) => findings.findIndex(finding => finding.fix === fix) + 1
  return (
    <SpeechResult
      text={shown.text}
      findings={findings}
      briefs={shown.briefs}
      dismissals={dismissals}
      isOld={text !== shown.text}
      acts={{
        fix: fix => change(mended(shown.text, fix), numberOf(fix)),
        dismiss: one => dismiss([...dismissals, one]),
        restore: one => dismiss(dismissals.filter(other => other !== one)),
      }}
    />
  )
}
