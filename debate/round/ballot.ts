import { z } from 'zod'
import { type Criterion, type Format, type Speech } from '@/debate/formats/format'

const id = z.string().min(1).max(60)

/** A judge's decision. Marks by speech and criterion; what has not been given is absent. */
export const ballotSchema = z.strictObject({
  judge: z.string().max(120),
  speeches: z
    .array(
      z.strictObject({
        /** The id of the speech. */
        id,
        speaker: z.string().max(120),
        marks: z.record(z.string(), z.number().finite()),
        note: z.string().max(5000),
      }),
    )
    .max(120),
  /** The side that won, where one does. */
  winner: id.optional(),
  /** The teams from first to last, where they are ranked. */
  ranks: z.array(id).max(10),
  reason: z.string().max(20_000),
})
export type Ballot = z.infer<typeof ballotSchema>

export function newBallot(format: Format): Ballot {
  const speeches = format.speeches
    .filter(speech => speech.scored)
    .map(({ id }) => ({ id, speaker: '', marks: {}, note: '' }))
  return { judge: '', speeches, ranks: [], reason: '' }
}

/** A criterion as it holds for a speech: a reply that counts half has half of the range and of the step. */
export function criteriaFor(format: Format, speech: Speech): Criterion[] {
  return format.scoring.criteria.map(criterion => ({
    ...criterion,
    min: criterion.min * speech.weight,
    max: criterion.max * speech.weight,
    step: criterion.step * speech.weight,
  }))
}

/** What is wrong with a ballot, or (`isNote`) should be looked at before it is given in. */
export type BallotFinding = {
  where: string
  says: string
  isNote: boolean
  /** A mark stands there that cannot. */
  isMark?: true
}

/** Everything that a tab room would send a ballot back for, in the order of the ballot. */
export function checkBallot(format: Format, ballot: Ballot): BallotFinding[] {
  return [
    ...ballot.speeches.flatMap(entry => markFindings(format, entry)),
    ...decisionFindings(format, ballot),
    ...(ballot.reason.trim().length < 40 && format.scoring.decides !== 'nobody'
      ? [wrong('reason', 'Say why, in a sentence or two that the losing side can learn from.')]
      : []),
  ]
}

function markFindings(format: Format, entry: Ballot['speeches'][number]): BallotFinding[] {
  const speech = format.speeches.find(one => one.id === entry.id)
  if (speech === undefined) return []
  const criteria = criteriaFor(format, speech)
  const missing = criteria.filter(({ id }) => entry.marks[id] === undefined)
  return [
    ...(missing.length === 0
      ? []
      : [wrong(entry.id, `${speech.short}: not marked yet for ${namesOf(missing)}.`)]),
    ...criteria.flatMap(criterion => rangeFindings(entry, speech, criterion)),
  ]
}

function rangeFindings(
  entry: Ballot['speeches'][number],
  speech: Speech,
  criterion: Criterion,
): BallotFinding[] {
  const { id, name, min, max, step } = criterion
  const mark = entry.marks[id]
  if (mark === undefined) return []
  const named = `${speech.short}: ${name} is ${mark}`
  if (mark < min || mark > max)
    return [outOfRange(entry.id, `${named}, and goes from ${min} to ${max}.`)]
  return isStep(mark, criterion)
    ? []
    : [outOfRange(entry.id, `${named}, and goes by steps of ${step}.`)]
}

function namesOf(criteria: readonly Criterion[]): string {
  return criteria.map(({ name }) => name.toLowerCase()).join(', ')
}

function isStep(mark: number, { min, step }: Criterion): boolean {
  const steps = (mark - min) / step
  return Math.abs(steps - Math.round(steps)) < 1e-6
}

function decisionFindings(format: Format, ballot: Ballot): BallotFinding[] {
  switch (format.scoring.decides) {
    case 'nobody':
      return []
    case 'side':
      return sideFindings(format, ballot)
    case 'rank':
      return rankFindings(format, ballot)
  }
}

function sideFindings(format: Format, ballot: Ballot): BallotFinding[] {
  const winner = format.sides.find(side => side.id === ballot.winner)
  if (winner === undefined) return [wrong('winner', 'Say which side won.')]
  const other = format.sides.find(side => side.id !== winner.id)
  const [won, lost] = [winner, other].map(side => sumOf(format, ballot, { side: side?.id }))
  if (won === undefined || lost === undefined || won > lost) return []
  const equal = won === lost
  const says = equal
    ? `Both sides have ${won}.`
    : `${winner.name} won with ${won}, and ${other?.name ?? 'the other side'} has ${lost}.`
  if (format.scoring.lowWin)
    return [
      {
        where: 'winner',
        says: `${says} A win on fewer points is allowed here: is it meant?`,
        isNote: true,
      },
    ]
  return [wrong('winner', `${says} In this format the winner must have more.`)]
}

function rankFindings(format: Format, ballot: Ballot): BallotFinding[] {
  if (ballot.ranks.length !== format.teams.length)
    return [wrong('ranks', 'Put all teams in order, from first to last.')]
  const sums = ballot.ranks.map(team => sumOf(format, ballot, { team }))
  const names = ballot.ranks.map(team => format.teams.find(one => one.id === team)?.name ?? team)
  return sums.slice(1).flatMap((sum, i) => {
    const before = sums[i]
    if (before === undefined || sum === undefined || before > sum) return []
    return [
      wrong(
        'ranks',
        `${names[i]} is placed above ${names[i + 1]} with ${before} against ${sum}: a higher place needs a higher sum.`,
      ),
    ]
  })
}

/** The sum of a side's or a team's marks; undefined while one is missing. */
export function sumOf(
  format: Format,
  ballot: Ballot,
  of: { side?: string | undefined; team?: string },
): number | undefined {
  let sum = 0
  for (const entry of ballot.speeches) {
    const speech = format.speeches.find(one => one.id === entry.id)
    if (
      speech === undefined ||
      (of.team ?? speech.team) !== speech.team ||
      (of.side ?? speech.side) !== speech.side
    )
      continue
    for (const { id } of format.scoring.criteria) {
      const mark = entry.marks[id]
      if (mark === undefined) return undefined
      sum += mark
    }
  }
  return Math.round(sum * 100) / 100
}

function outOfRange(where: string, says: string): BallotFinding {
  return { ...wrong(where, says), isMark: true }
}

function wrong(where: string, says: string): BallotFinding {
  return { where, says, isNote: false }
}
