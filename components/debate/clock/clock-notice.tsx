import { goneText } from '@/debate/clock/time-text'
import type { RunningClock } from './use-clock'

/** Says that the computer's clock jumped on in the middle of a speech, and lets the time be given back. */
export function ClockNotice({ clock }: { clock: RunningClock }) {
  if (clock.jumped === 0) return null
  return (
    <p role="alert">
      The computer slept, or its clock was changed: {goneText(clock.jumped)} went by at once, and
      were counted.{' '}
      <button
        className="button button-quiet"
        type="button"
        onClick={() => {
          clock.press({ do: 'give', ms: clock.jumped })
          clock.forgetJump()
        }}
      >
        Give them back
      </button>{' '}
      <button className="button button-quiet" type="button" onClick={clock.forgetJump}>
        Leave it so
      </button>
    </p>
  )
}
