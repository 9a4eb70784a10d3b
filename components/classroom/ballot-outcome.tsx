import type { BallotResult } from '@/classroom/view'
import { Bars } from './bars'
import { StancePicture } from './stance-picture'

/** How a secret vote came out, as far as it may be told. */
export function BallotOutcome({ result }: { result: BallotResult }) {
  if (result.voters === 0) return <p>Nobody has voted.</p>
  return (
    <>
      <Bars
        bars={result.counts.map(({ id, text, count }) => ({ id, text, count }))}
        of={result.voters}
      />
      <p className="meta">
        {result.voters} voted.
        {result.counts.some(({ count }) => count === 'withheld') &&
          ' Counts from one to four, and those from which they could be worked out, are not shown.'}
      </p>
      {result.stance !== undefined && <StancePicture result={result.stance} />}
    </>
  )
}
