import type { BallotTally, PairTally } from './event'
import type { Room } from './room'
import type { StanceStep, Step } from './step'

/** The secret ballots of a room as numbers: by step, and by what one person chose before and after on the same motion. */
export function tallyBallots(room: Room): { tallies: BallotTally[]; pairs: PairTally[] } {
  if (room.ended !== undefined) return room.ended
  const tallies = [...room.ballots].map(([step, ballots]) => ({
    step,
    counts: countOf(ballots.values()),
  }))
  const motions = new Set(room.charter.steps.filter(isStance).map(step => step.motion))
  return { tallies, pairs: [...motions].flatMap(motion => pairsOn(room, motion)) }
}

/** How many chose what on one step. */
export function ballotsOn(room: Room, step: string): Record<string, number> {
  if (room.ended === undefined) return countOf(room.ballots.get(step)?.values() ?? [])
  return room.ended.tallies.find(tally => tally.step === step)?.counts ?? {}
}

/** How many went from where to where on a motion. */
export function pairsOn(room: Room, motion: string): PairTally[] {
  if (room.ended !== undefined) return room.ended.pairs.filter(pair => pair.motion === motion)
  const [before, after] = [stageOf(room, motion, 'before'), stageOf(room, motion, 'after')]
  const counts = new Map<string, PairTally>()
  for (const voter of new Set([...before.keys(), ...after.keys()])) {
    const pair = { motion, ...at('before', before.get(voter)), ...at('after', after.get(voter)) }
    const key = JSON.stringify(pair)
    counts.set(key, { ...pair, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  return [...counts.values()]
}

function at(stage: 'before' | 'after', choice: string | undefined) {
  return choice === undefined ? {} : { [stage]: choice }
}

function stageOf(
  room: Room,
  motion: string,
  stage: StanceStep['stage'],
): ReadonlyMap<string, string> {
  const step = room.charter.steps.find(
    step => isStance(step) && step.motion === motion && step.stage === stage,
  )
  return room.ballots.get(step?.id ?? '') ?? new Map()
}

function isStance(step: Step): step is StanceStep {
  return step.kind === 'stance'
}

function countOf(choices: Iterable<string>): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const choice of choices) counts[choice] = (counts[choice] ?? 0) + 1
  return counts
}
