'use client'

/** What a reader sees where a page could not be made. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <div className="page">
      <h1>This page could not be shown</h1>
      <p>
        Something failed while it was being made. What you have answered before is still kept in
        this browser.
      </p>
      <p>
        <button className="button" type="button" onClick={reset}>
          Try again
        </button>
      </p>
    </div>
  )
}
