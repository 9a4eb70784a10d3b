import * as z from 'zod/mini'
import { cutText } from '@/labs/cut-text'
import type { LabModel } from '@/labs/model'
import { fnv1a } from '@/quiz/random'
import { caseOf, type Board, type Case, type Rating } from './board'
import { blank, cellCount, MARKS, rate, restSilent, type Marks } from './marks'
import { VOICES, type Voice } from './voices'

/** As many others as a link can carry with room to spare, and as a group can talk about. */
export const MOST_PEOPLE = 12
export const LONGEST_NAME = 24

const person = (cells: number) =>
  z.strictObject({
    name: z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME)),
    marks: marksOf(cells),
  })
const marksOf = (cells: number) => z.string().check(z.length(cells), z.regex(MARKS))

export type Person = { name: string; marks: Marks }
export type HypothesesState = {
  /** Id of the case in hand. */
  case: string
  /** The claim in hand, from 0. */
  row: number
  /** By case. */
  mine: Readonly<Record<string, Marks>>
  others: Readonly<Record<string, readonly Person[]>>
  /** Voices whose claims do not count for now. */
  without: readonly Voice[]
  /** Whether the reference rating is shown. */
  compared: boolean
}

export type HypothesesStep =
  | { kind: 'case'; id: string }
  | { kind: 'row'; row: number }
  | { kind: 'rate'; row: number; column: number; rating: Rating | undefined }
  | { kind: 'rest-silent'; row: number }
  | { kind: 'voice'; voice: Voice; counts: boolean }
  | { kind: 'compare'; shown: boolean }
  | { kind: 'add'; case: string; people: readonly Person[] }
  | { kind: 'remove'; index: number }
  | { kind: 'open'; state: HypothesesState }

/** The lab on a module's board. Its version is made from the board: a link made for other claims does not fit. */
export function hypothesesOf(board: Board): LabModel<HypothesesState, HypothesesStep> {
  const schema = schemaOf(board)
  return {
    name: 'hypotheses',
    version: versionOf(board),
    schema,
    start: schema.parse({}),
    step: (state, action) => stepOn(board, state, action),
    looks: ({ kind }) => kind === 'row',
  }
}

function schemaOf(board: Board) {
  const ids = board.cases.map(one => one.id)
  const cells = (id: string) => cellCount(board, caseOf(board, id))
  const each = <T extends z.ZodMiniType>(of: (id: string) => T) =>
    z.prefault(z.strictObject(Object.fromEntries(ids.map(id => [id, of(id)]))), {})
  const people = (id: string) => z.array(person(cells(id))).check(z.maxLength(MOST_PEOPLE))
  return z
    .strictObject({
      case: z._default(z.enum(ids), ids[0] ?? ''),
      row: z._default(z.int().check(z.minimum(0)), 0),
      mine: each(id => z._default(marksOf(cells(id)), blank(board, caseOf(board, id)))),
      others: each(id => z._default(people(id), [])),
      without: z._default(z.array(z.enum(VOICES)).check(z.maxLength(VOICES.length)), []),
      compared: z._default(z.boolean(), false),
    })
    .check(
      z.refine(state => state.row < caseOf(board, state.case).evidence.length, {
        path: ['row'],
        message: 'expected the number of one of the claims',
      }),
    )
}

/** From 1 to 9999: a hash of all that gives a mark its place. */
function versionOf({ hypotheses, cases }: Board): number {
  const text = [
    ...hypotheses.map(({ id }) => id),
    ...cases.flatMap(({ id, evidence }) => [id, ...evidence.map(({ claim }) => claim)]),
  ].join(' ')
  return 1 + (fnv1a(text) % 9999)
}

function stepOn(board: Board, state: HypothesesState, action: HypothesesStep): HypothesesState {
  switch (action.kind) {
    case 'case':
      return action.id === state.case || !(action.id in state.mine)
        ? state
        : { ...state, case: action.id, row: 0, compared: false }
    case 'row':
      return isRow(board, state, action.row) ? { ...state, row: action.row } : state
    case 'rate':
      return mark(state, rate(board, mineOf(state), action))
    case 'rest-silent':
      return mark(state, restSilent(board, mineOf(state), action.row))
    case 'voice':
      return { ...state, without: withVoice(state.without, action.voice, action.counts) }
    case 'compare':
      return state.compared === action.shown ? state : { ...state, compared: action.shown }
    case 'add':
      return addPeople(state, action.case, action.people)
    case 'remove':
      return setOthers(
        state,
        othersOf(state).filter((_, index) => index !== action.index),
      )
    case 'open':
      return action.state
  }
}

/** The reader’s ratings of the case in hand. */
export function mineOf(state: HypothesesState): Marks {
  return state.mine[state.case] ?? ''
}

/** The tables of others that were added to the case in hand. */
export function othersOf(state: HypothesesState): readonly Person[] {
  return state.others[state.case] ?? []
}

function mark(state: HypothesesState, marks: Marks): HypothesesState {
  return marks === mineOf(state)
    ? state
    : { ...state, mine: { ...state.mine, [state.case]: marks } }
}

function isRow(board: Board, state: HypothesesState, row: number): boolean {
  return row !== state.row && caseOf(board, state.case).evidence[row] !== undefined
}

function withVoice(without: readonly Voice[], voice: Voice, counts: boolean): Voice[] {
  return VOICES.filter(one => (one === voice ? !counts : without.includes(one)))
}

/** Those beyond the most are left out; the caller says so. */
function addPeople(state: HypothesesState, id: string, people: readonly Person[]): HypothesesState {
  const there = state.others[id] ?? []
  const all = [...there, ...people].slice(0, MOST_PEOPLE)
  return { ...state, others: { ...state.others, [id]: all } }
}

function setOthers(state: HypothesesState, people: readonly Person[]): HypothesesState {
  return { ...state, others: { ...state.others, [state.case]: people } }
}

/** The claims that count: those of the voices that are not left out. */
export function countedRows(
  { without }: HypothesesState,
  one: Case,
  voiceOfClaim: (claim: string) => Voice,
): number[] {
  return one.evidence.flatMap(({ claim }, row) =>
    without.includes(voiceOfClaim(claim)) ? [] : [row],
  )
}

/** A name as it is kept: one line, not too long, never empty. */
export function keptName(typed: string, index: number): string {
  const line = typed.replace(/\s+/g, ' ').trim()
  const kept = cutText(line, LONGEST_NAME).trim()
  return kept === '' ? `Person ${index}` : kept
}
