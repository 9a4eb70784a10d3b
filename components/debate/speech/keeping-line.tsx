import type { Keeping } from './use-kept-speech'

const SAID: Record<Keeping, string> = {
  nothing: '',
  saving: 'Saving …',
  saved: 'Saved in this browser.',
  refused:
    'This browser does not keep the speech. It is here until you close the page: copy it before.',
}

/** Whether the speech is kept. */
export function KeepingLine({ keeping }: { keeping: Keeping }) {
  return (
    <span className="meta" role="status">
      {SAID[keeping]}
    </span>
  )
}
