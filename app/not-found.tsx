import type { Metadata } from 'next'
import Link from 'next/link'

export const metadata: Metadata = { title: 'Not found' }

export default function NotFound() {
  return (
    <div className="page">
      <h1>There is no page at this address</h1>
      <p>The address may be mistyped, or the page has moved. Nothing you have answered is lost.</p>
      <p>
        <Link href="/syllabus" prefetch={false}>
          Open the lessons
        </Link>{' '}
        or{' '}
        <Link href="/search" prefetch={false}>
          search
        </Link>
        .
      </p>
    </div>
  )
}
