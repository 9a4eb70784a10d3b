import { ballotsOn, pairsOn } from './ballots'
import type { Room } from './room'
import { isPosition, stanceResult, type StancePair } from './stance'
import { choicesOf, type BallotStep, type StanceStep } from './step'
import type { BallotResult } from './view'
import { withholdCounts } from './withhold'

/** How a secret vote came out, as far as it may be told. */
export function ballotResult(room: Room, step: BallotStep): BallotResult {
  const counted = ballotsOn(room, step.id)
  const choices = choicesOf(step)
  const counts = choices.map(({ id }) => counted[id] ?? 0)
  const told = isCounted(room, step) ? withholdCounts(counts) : []
  return {
    voters: counts.reduce((sum, count) => sum + count, 0),
    counts: choices.map(({ id, text }, i) => ({ id, text, count: told[i] ?? 'withheld' })),
    ...(step.kind === 'stance' &&
      step.stage === 'after' &&
      isCounted(room, step) && { stance: stanceOn(room, step) }),
  }
}

/** While a vote is open nothing but its number is told: whoever watches it come in would see who chose what. */
function isCounted({ ended, charter, place, openings, clocks }: Room, step: BallotStep): boolean {
  if (ended !== undefined) return true
  if (charter.pace !== 'teacher' || clocks.get(step.id)?.vote === 'open') return false
  const isOpen = place.kind === 'step' && place.step === step && place.state === 'open'
  return openings.has(step.id) && (!isOpen || step.kind === 'debate')
}

function stanceOn(room: Room, { motion, scale }: StanceStep) {
  const pairs = pairsOn(room, motion).flatMap(({ before, after, count }) =>
    Array.from({ length: count }, (): StancePair => ({
      ...at(scale, 'before', before),
      ...at(scale, 'after', after),
    })),
  )
  return stanceResult(scale, pairs)
}

function at(scale: StanceStep['scale'], stage: 'before' | 'after', choice: string | undefined) {
  return choice !== undefined && isPosition(scale, choice) ? { [stage]: choice } : {}
}
