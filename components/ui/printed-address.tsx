'use client'

import { withoutScheme } from './origins'
import { useOrigins } from './use-origins'

/** An address of the app to be typed from paper: whole, as others reach it. Before scripts only its path is known. */
export function PrintedAddress({ path }: { path: string }) {
  const origin = useOrigins()?.[0]
  return (
    <span data-whole={origin !== undefined || undefined}>
      {origin === undefined ? path : `${withoutScheme(origin)}${path}`}
    </span>
  )
}
