import type { Module } from '@/course/module'
import { rankingOf, worthOf } from '@/labs/hypotheses/analysis'
import { caseOf, type Board, type Case, type Rating } from '@/labs/hypotheses/board'
import { countedRows, hypothesesOf, mineOf, type HypothesesState } from '@/labs/hypotheses/lab'
import { ratingAt, referenceOf, type Marks } from '@/labs/hypotheses/marks'
import { voiceOf, type Voice } from '@/labs/hypotheses/voices'

/** A state of the lab on a module’s board. */
export type Table = { module: Module; state: HypothesesState }

export function boardOf({ figures }: Module): Board {
  return figures.hypotheses!
}

export function caseIn({ module, state }: Table): Case {
  return caseOf(boardOf(module), state.case)
}

export function voiceOfClaim({ evidence }: Module, claim: string): Voice {
  const exhibit = evidence.exhibits.get(claim)
  if (exhibit?.kind !== 'claim') throw new Error(`${claim} is no claim.`)
  return voiceOf(exhibit.record.standing)
}

export function without({ module, state }: Table, voice: Voice): Table {
  const { step } = hypothesesOf(boardOf(module))
  return { module, state: step(state, { kind: 'voice', voice, counts: false }) }
}

function countedIn(table: Table): number[] {
  return countedRows(table.state, caseIn(table), claim => voiceOfClaim(table.module, claim))
}

/** The claims of the voices that count. */
export function claimsIn(table: Table): string[] {
  const { evidence } = caseIn(table)
  return countedIn(table).map(row => evidence[row]!.claim)
}

/** The order of the explanations by the ratings that are in the table. */
export function rankingIn(table: Table) {
  const board = boardOf(table.module)
  return rankingOf(board, mineOf(table.state), countedIn(table)).map(one => ({
    ...one,
    id: board.hypotheses[one.column]!.id,
  }))
}

export function standing(table: Table, id: string) {
  return rankingIn(table).find(one => one.id === id)!
}

export function first(table: Table): string[] {
  return rankingIn(table)
    .filter(({ rank }) => rank === 1)
    .map(({ id }) => id)
}

function rowOf(table: Table, claim: string): number {
  return caseIn(table).evidence.findIndex(row => row.claim === claim)
}

/** The reference rating of the case in hand. */
export function referenceIn(table: Table): Marks {
  return referenceOf(boardOf(table.module), caseIn(table))
}

/** Whether the reference holds a claim against some explanations and not against others. */
export function tellsApart(table: Table, claim: string): boolean {
  const board = boardOf(table.module)
  return worthOf(board, referenceIn(table), rowOf(table, claim)) === 'tells-apart'
}

/** What a claim is to an explanation by these marks; undefined where that is not rated. */
export function ratingIn(
  table: Table,
  marks: Marks,
  claim: string,
  id: string,
): Rating | undefined {
  const board = boardOf(table.module)
  const column = board.hypotheses.findIndex(one => one.id === id)
  return ratingAt(board, marks, rowOf(table, claim), column)
}
