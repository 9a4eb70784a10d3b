import { useState } from 'react'
import type { CommandRequest } from '@/classroom/command-request'
import { nextPress } from '@/classroom/desk'
import type { TeacherView } from '@/classroom/view'
import styles from './desk-controls.module.css'

export type PressButton = (command: CommandRequest) => Promise<void>

const LIMITS = [30, 60, 90, 120, 180, 300]

/** The one button that leads on, and beside it what is needed now and then. */
export function DeskControls({ view, press }: { view: TeacherView; press: PressButton }) {
  const [limit, setLimit] = useState('')
  const next = nextPress(view)
  if (next === undefined)
    return (
      <p className={styles.ended}>This room has ended. Its results stay until they are erased.</p>
    )
  const { now } = view
  const isEnd = next.command.kind === 'end'
  const command =
    next.command.kind === 'open' && limit !== '' && view.pace === 'teacher'
      ? { ...next.command, seconds: Number(limit) }
      : next.command
  return (
    <div className={styles.controls} role="group" aria-label="Controls">
      {!isEnd && (
        <button
          className={`button ${styles.next}`}
          type="button"
          onClick={() => void press(command)}
        >
          {next.label}
        </button>
      )}
      {now.kind === 'question' && now.state === 'closed' && (
        <button
          className="button button-quiet"
          type="button"
          onClick={() => void press({ kind: 'again' })}
        >
          Vote again
        </button>
      )}
      {view.pace === 'teacher' && (
        <label className={styles.limit}>
          Time for the next{' '}
          <select className="field" value={limit} onChange={event => setLimit(event.target.value)}>
            <option value="">no limit</option>
            {LIMITS.map(seconds => (
              <option key={seconds} value={seconds}>
                {seconds} s
              </option>
            ))}
          </select>
        </label>
      )}
      <Switch
        isOn={view.paused}
        labels={['Pause', 'Go on after the pause']}
        commands={['pause', 'resume']}
        press={press}
      />
      <Switch
        isOn={view.locked}
        labels={['Lock', 'Unlock']}
        commands={['lock', 'unlock']}
        press={press}
      />
      <End press={press} isNext={isEnd} />
    </div>
  )
}

type SwitchKind = 'pause' | 'resume' | 'lock' | 'unlock'

function Switch({
  isOn,
  labels,
  commands,
  press,
}: {
  isOn: boolean
  labels: readonly [string, string]
  commands: readonly [SwitchKind, SwitchKind]
  press: PressButton
}) {
  const at = isOn ? 1 : 0
  return (
    <button
      className="button button-quiet"
      type="button"
      onClick={() => void press({ kind: commands[at] })}
    >
      {labels[at]}
    </button>
  )
}

/** Ending is for good, so that it is asked for twice. The pen of the keyboard goes with the question, and comes back. */
function End({ press, isNext }: { press: PressButton; isNext: boolean }) {
  const [asked, setAsked] = useState<boolean>()
  if (!asked)
    return (
      <button
        className={isNext ? 'button' : 'button button-quiet'}
        type="button"
        autoFocus={asked === false}
        onClick={() => setAsked(true)}
      >
        End the room …
      </button>
    )
  return (
    <span className={styles.sure}>
      <span>Nobody can answer after the end, and secret votes become numbers only.</span>
      <button className="button" type="button" onClick={() => void press({ kind: 'end' })}>
        End it now
      </button>
      <button
        className="button button-quiet"
        type="button"
        autoFocus
        onClick={() => setAsked(false)}
      >
        Not yet
      </button>
    </span>
  )
}
