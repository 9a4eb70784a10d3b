import { ExportButton } from './export-button'
import type { Trouble } from './progress-store'

const SAID: Record<Trouble, string> = {
  refused:
    'This browser does not let the page keep answers. They are here until you close the page.',
  blocked:
    'Another tab still shows an older version of this site, so answers cannot be kept. Close it, and load this page again. They are here until you close the page.',
  full: 'There is no room left in this browser to keep answers. They are here until you close the page.',
}

/** What is wrong with keeping answers, what was not lost, and what to do. */
export function StorageTrouble({ trouble }: { trouble: Trouble }) {
  return (
    <p role="alert">
      {SAID[trouble]} <ExportButton />
    </p>
  )
}
