import { symmetryTest, type SymmetryTest } from './symmetry'
import { FEWEST_TOLD, withhold, type Told } from './withhold'

/** The positions that a stance vote offers, from for to against. */
export const SCALES = {
  three: ['for', 'undecided', 'against'],
  five: ['strongly-for', 'for', 'undecided', 'against', 'strongly-against'],
} as const
export type Scale = keyof typeof SCALES
export type Position = (typeof SCALES)[Scale][number]

export const POSITION_LABEL: Record<Position, string> = {
  'strongly-for': 'Strongly for',
  for: 'For',
  undecided: 'Undecided',
  against: 'Against',
  'strongly-against': 'Strongly against',
}

/** How far a position leans towards the resolution. */
const LEAN: Record<Position, number> = {
  'strongly-for': 2,
  for: 1,
  undecided: 0,
  against: -1,
  'strongly-against': -2,
}

/** Whether this is one of a scale’s positions. */
export function isPosition(scale: Scale, text: string): text is Position {
  return SCALES[scale].some(position => position === text)
}

/** One person’s two votes, of which either may be missing. It says nothing of who that is. */
export type StancePair = { before?: Position; after?: Position }

/** What is told of a class’s stance before and after. Only those who voted both times count. */
export type StanceResult =
  /** Fewer than five voted both times: nothing is told. */
  | { kind: 'too-few'; needed: number }
  | {
      kind: 'moved'
      n: number
      positions: readonly Position[]
      /** By position. */
      before: Told[]
      after: Told[]
      /** People by position before (rows) and after (columns). */
      matrix: Told[][]
      shift: Shift
      winner: Winner
      test: SymmetryTest
    }

/**
 * Which way the class moved on the whole. `mean`: steps of the scale a person, positive towards for; withheld where some
 * position is, since the people there could be worked out from it.
 */
type Shift = { towards: 'for' | 'against' | 'neither'; mean: Told }

/**
 * The side that gained the larger share of the house, as in Oxford-style debates. Gains are points of 100, and withheld where
 * a count that they are made of is.
 * Source: the rule of Intelligence Squared US debates (“the side that swayed more people wins”).
 */
type Winner = { side: 'for' | 'against' | 'neither'; gains: { for: Told; against: Told } }

export function stanceResult(scale: Scale, pairs: readonly StancePair[]): StanceResult {
  const positions: readonly Position[] = SCALES[scale]
  const table = positions.map(before =>
    positions.map(
      after => pairs.filter(pair => pair.before === before && pair.after === after).length,
    ),
  )
  const n = table.flat().reduce((total, count) => total + count, 0)
  if (n < FEWEST_TOLD) return { kind: 'too-few', needed: FEWEST_TOLD }
  const told = withhold(table)
  const before = told.slice(0, -1).map(row => row.at(-1) ?? 'withheld')
  const after = told.at(-1)?.slice(0, -1) ?? []
  const moves = movesOf(positions, table)
  return {
    kind: 'moved',
    n,
    positions,
    before,
    after,
    matrix: told.slice(0, -1).map(row => row.slice(0, -1)),
    shift: shiftOf(moves, n, [...before, ...after]),
    winner: winnerOf(positions, moves, { n, before, after }),
    test: symmetryTest(table),
  }
}

type Move = { from: Position; to: Position; people: number }

function movesOf(positions: readonly Position[], table: readonly number[][]): Move[] {
  return positions.flatMap((from, i) =>
    positions.map((to, j) => ({ from, to, people: table[i]?.[j] ?? 0 })),
  )
}

function shiftOf(moves: readonly Move[], n: number, margins: readonly Told[]): Shift {
  const steps = moves.reduce(
    (sum, move) => sum + move.people * (LEAN[move.to] - LEAN[move.from]),
    0,
  )
  const towards = steps > 0 ? 'for' : steps < 0 ? 'against' : 'neither'
  return { towards, mean: margins.includes('withheld') ? 'withheld' : steps / n }
}

function winnerOf(
  positions: readonly Position[],
  moves: readonly Move[],
  counts: { n: number; before: readonly Told[]; after: readonly Told[] },
): Winner {
  const gain = (lean: 1 | -1) => {
    const on = (position: Position) => Math.sign(LEAN[position]) === lean
    const people = (end: 'from' | 'to') =>
      moves.filter(move => on(move[end])).reduce((sum, move) => sum + move.people, 0)
    return people('to') - people('from')
  }
  const isWithheld = (lean: 1 | -1) =>
    positions.some(
      (position, i) =>
        Math.sign(LEAN[position]) === lean &&
        (counts.before[i] === 'withheld' || counts.after[i] === 'withheld'),
    )
  const told = (lean: 1 | -1) => (isWithheld(lean) ? 'withheld' : (100 * gain(lean)) / counts.n)
  const lead = gain(1) - gain(-1)
  return {
    side: lead > 0 ? 'for' : lead < 0 ? 'against' : 'neither',
    gains: { for: told(1), against: told(-1) },
  }
}
