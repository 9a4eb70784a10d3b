import type { Spread } from '@/classroom/view'

/** How the class did, vote by vote, in a line. */
export function SpreadLine({ rounds }: { rounds: readonly Spread[] }) {
  const counted = rounds.filter(round => round.answered > 0)
  if (counted.length === 0) return null
  return (
    <p className="meta">
      {counted.map(({ round, right, answered }) => (
        <span key={round}>
          {counted.length > 1 && `${ORDINALS[round - 1] ?? `Vote ${round}`}: `}
          {right} of {answered} right.{' '}
        </span>
      ))}
    </p>
  )
}

const ORDINALS = ['First vote', 'Second vote', 'Third vote']
