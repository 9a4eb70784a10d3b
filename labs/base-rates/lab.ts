import * as z from 'zod/mini'
import { cutText } from '@/labs/cut-text'
import type { LabModel } from '@/labs/model'
import { LONGEST_AMOUNT, readAmount, written, type Amount } from './amount'
import { PICTURES, type Picture } from './dots'
import { dividedBy, isNothing, ratio, times, type Ratio } from './ratio'
import type { Supposed } from './outcome'

/** The numbers that the reader supposes: of how many each is counted, and up to what. */
export const FIELDS = ['messages', 'illegal', 'missed', 'falseAlarms'] as const
export type Field = (typeof FIELDS)[number]

const MOST_MESSAGES = 1_000_000_000_000_000n
const MILLION = 1_000_000n
const THOUSAND = 1000n
/** `of`: what a share is counted in. A day's messages are counted one by one. */
const LIMITS: Record<Field, { of: bigint; most: bigint }> = {
  messages: { of: 1n, most: MOST_MESSAGES },
  illegal: { of: MILLION, most: MILLION },
  missed: { of: THOUSAND, most: THOUSAND },
  falseAlarms: { of: MILLION, most: MILLION },
}
const MOST_GUESSED = 100n

const typed = (first: string) =>
  z._default(z.string().check(z.maxLength(LONGEST_AMOUNT * 2)), first)

/** What was typed, as it was typed. To begin with, invented numbers: no scanner's and no country's. */
const schema = z.strictObject({
  messages: typed('1,000,000'),
  illegal: typed('100'),
  missed: typed('100'),
  falseAlarms: typed('1,000'),
  /** Of 100 alarms, how many the reader thought right, before the result was shown. */
  guess: typed(''),
  shown: z._default(z.boolean(), false),
  picture: z._default(z.enum(PICTURES), 'alarms'),
})
export type BaseRatesState = z.infer<typeof schema>

export type BaseRatesStep =
  | { kind: 'type'; field: Field; text: string }
  | { kind: 'scale'; field: Field; up: boolean }
  | { kind: 'guess'; text: string }
  | { kind: 'show' }
  | { kind: 'picture'; picture: Picture }

/** What a press or a key makes of the lab. A text that is far too long is cut; any other is kept as typed. */
function step(state: BaseRatesState, action: BaseRatesStep): BaseRatesState {
  switch (action.kind) {
    case 'type':
      return supposing(state, action.field, cut(action.text))
    case 'scale':
      return scale(state, action.field, action.up)
    case 'guess':
      return { ...state, guess: cut(action.text) }
    case 'show':
      return state.shown ||
        unreadable(state).length > 0 ||
        readGuess(state.guess).kind === 'refused'
        ? state
        : { ...state, shown: true }
    case 'picture':
      return state.picture === action.picture ? state : { ...state, picture: action.picture }
  }
}

/** A guess was made for the numbers as they were: once they have been counted and are changed, it stands no longer. */
function supposing(state: BaseRatesState, field: Field, text: string): BaseRatesState {
  return { ...state, [field]: text, guess: state.shown ? '' : state.guess }
}

const TEN = ratio(10n)

/** A field's text ten times as much or a tenth of it; or why it stays as it is, as a sentence. */
export type Scaled = { kind: 'scaled'; text: string } | { kind: 'refused'; reason: string }

/** Ten times as much or a tenth, written out exactly; refused where that is too much or too fine, or nothing was readable. */
export function scaled(state: BaseRatesState, field: Field, up: boolean): Scaled {
  const { most } = LIMITS[field]
  const amount = readAmount(state[field], most)
  if (amount.kind === 'refused') return stays('It stays as it is: what stands here cannot be read.')
  const what = up ? 'Ten times' : 'A tenth of'
  if (isNothing(amount.value)) return stays(`${what} 0 is 0.`)
  const text = written((up ? times : dividedBy)(amount.value, TEN))
  const next = readField({ ...state, [field]: text }, field)
  return next.kind === 'refused'
    ? stays(`${what} this is not taken here. ${next.reason}`)
    : { kind: 'scaled', text }
}

function stays(reason: string): Scaled {
  return { kind: 'refused', reason }
}

function scale(state: BaseRatesState, field: Field, up: boolean): BaseRatesState {
  const next = scaled(state, field, up)
  return next.kind === 'refused' ? state : supposing(state, field, next.text)
}

/** Some room over the longest number, so that the refusal is seen and not a silent cut. */
function cut(text: string): string {
  return cutText(text, LONGEST_AMOUNT * 2)
}

/** A field as a share of one, or messages as a count of a day; or why what stands there is no such number, as a sentence. */
export function readField(state: BaseRatesState, field: Field): Amount {
  const { of, most } = LIMITS[field]
  const amount = readAmount(state[field], most)
  if (amount.kind === 'refused') return amount
  if (field === 'messages' && amount.value.under !== 1n)
    return { kind: 'refused', reason: 'Write a whole number: messages are counted one by one.' }
  return { kind: 'amount', value: dividedBy(amount.value, ratio(of)) }
}

/** The fields that cannot be read, in their order. */
export function unreadable(state: BaseRatesState): Field[] {
  return FIELDS.filter(field => readField(state, field).kind === 'refused')
}

/** The guess, of a hundred alarms; or why what stands there is no such number, as a sentence. */
export function readGuess(guess: string): Amount {
  return readAmount(guess, MOST_GUESSED)
}

/** All four numbers as shares; undefined while one of them cannot be read. */
export function supposedBy(state: BaseRatesState): Supposed | undefined {
  const values: Ratio[] = FIELDS.flatMap(field => {
    const amount = readField(state, field)
    return amount.kind === 'amount' ? [amount.value] : []
  })
  const [messages, illegal, missed, falseAlarms] = values
  return messages && illegal && missed && falseAlarms
    ? { messages, illegal, missed, falseAlarms }
    : undefined
}

export const BASE_RATES: LabModel<BaseRatesState, BaseRatesStep> = {
  name: 'base-rates',
  version: 1,
  schema,
  start: schema.parse({}),
  step,
  looks: ({ kind }) => kind === 'picture',
  edits: action =>
    action.kind === 'type' ? action.field : action.kind === 'guess' ? action.kind : undefined,
}
