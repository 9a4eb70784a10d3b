import type { CheckState } from './use-speech-check'

/** How far a check is, with a way to stop it; what went wrong, and what to do. */
export function CheckProgress({ state, stop }: { state: CheckState; stop: () => void }) {
  switch (state.kind) {
    case 'checking':
      return (
        <p>
          <label>
            Checking… <progress value={state.done} max={1} />
          </label>{' '}
          <button type="button" className="button button-quiet" onClick={stop}>
            Stop
          </button>
        </p>
      )
    case 'stopped':
      return <p role="status">The check was stopped. Your speech is as you left it.</p>
    case 'failed':
      return (
        <p role="alert">
          The check could not be loaded. Your speech is as you left it: connect to the internet and
          check again.
        </p>
      )
    case 'idle':
    case 'checked':
      return null
  }
}
