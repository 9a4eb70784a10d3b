import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Kept, OpenDocument } from '@/components/debate/keeping/use-kept'

/** A kept document once it is open; before that, or where it cannot be opened, what is so and what to do. */
export function KeptState<B>({
  kept,
  back,
  children,
}: {
  kept: Kept<B>
  /** The page that lists what there is. */
  back: string
  children: (open: OpenDocument<B>) => ReactNode
}) {
  switch (kept.state) {
    case 'loading':
      return <p role="status">Opening …</p>
    case 'missing':
      return (
        <p role="status">
          Nothing is kept under this address in this browser. It may have been deleted, or made in
          another browser. <Link href={back}>See what is here</Link>
        </p>
      )
    case 'unreadable':
      return (
        <p role="alert">
          What is kept here is damaged, and was left as it is. Export everything on the{' '}
          <Link href="/debate">first page</Link> to keep it, then{' '}
          <Link href={back}>begin anew</Link>.
        </p>
      )
    case 'open':
      return <>{children(kept)}</>
  }
}
