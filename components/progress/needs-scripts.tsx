import type { ReactNode } from 'react'

/** What a page would show, said to those for whom no scripts run. */
export function NeedsScripts({ children }: { children: ReactNode }) {
  return (
    <noscript>
      <p>{children}</p>
    </noscript>
  )
}
