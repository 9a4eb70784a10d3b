import { LONGEST_AMOUNT, readAmount, type Amount } from './amount'
import { PICTURES, type Picture } from './dots'
import { dividedBy, ratio, type Ratio } from './ratio'
import type { Supposed } from './outcome'

/** The numbers that the reader supposes: of how many each is counted, and up to what. */
export const FIELDS = ['messages', 'illegal', 'missed', 'falseAlarms'] as const
export type Field = (typeof FIELDS)[number]

const MOST_MESSAGES = 1_000_000_000_000_000n
const MILLION = 1_000_000n
const THOUSAND = 1000n
/** `of`: what a share is counted in. A day's messages are counted one by one. */
export const LIMITS: Record<Field, { of: bigint; most: bigint }> = {
  messages: { of: 1n, most: MOST_MESSAGES },
  illegal: { of: MILLION, most: MILLION },
  missed: { of: THOUSAND, most: THOUSAND },
  falseAlarms: { of: MILLION, most: MILLION },
}
const MOST_GUESSED = 100n

/** The lab at a moment: what was typed, as it was typed; whether the result is shown; which picture. */
export type BaseRatesState = {
  typed: Readonly<Record<Field, string>>
  /** Of 100 alarms, how many the reader thought right, before the result was shown. */
  guess: string
  shown: boolean
  picture: Picture
}

/** Invented numbers to begin with: no scanner's and no country's. */
export const BEGIN: BaseRatesState = {
  typed: { messages: '1,000,000', illegal: '100', missed: '100', falseAlarms: '1,000' },
  guess: '',
  shown: false,
  picture: 'alarms',
}

export type BaseRatesStep =
  | { kind: 'type'; field: Field; text: string }
  | { kind: 'guess'; text: string }
  | { kind: 'show' }
  | { kind: 'picture'; picture: Picture }
  | { kind: 'again' }

/** What a press or a key makes of the lab. A text that is far too long is cut; any other is kept as typed. */
export function step(state: BaseRatesState, action: BaseRatesStep): BaseRatesState {
  switch (action.kind) {
    case 'type':
      return { ...state, typed: { ...state.typed, [action.field]: cut(action.text) } }
    case 'guess':
      return { ...state, guess: cut(action.text) }
    case 'show':
      return readGuess(state.guess).kind === 'amount' ? { ...state, shown: true } : state
    case 'picture':
      return { ...state, picture: action.picture }
    case 'again':
      return BEGIN
  }
}

/** Some room over the longest number, so that the refusal is seen and not a silent cut. */
function cut(text: string): string {
  return text.slice(0, LONGEST_AMOUNT * 2)
}

export function readField(state: BaseRatesState, field: Field): Amount {
  const { of, most } = LIMITS[field]
  const amount = readAmount(state.typed[field], most)
  if (amount.kind === 'refused') return amount
  if (field === 'messages' && amount.value.under !== 1n)
    return { kind: 'refused', reason: 'Write a whole number: messages are counted one by one.' }
  return { kind: 'amount', value: dividedBy(amount.value, ratio(of)) }
}

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

/** A state from a link, whoever wrote it; undefined where it is none. */
export function fromPlain(data: unknown): BaseRatesState | undefined {
  if (!isRecord(data) || !isRecord(data.typed)) return undefined
  const { typed, guess, shown, picture } = data
  const texts = FIELDS.map(field => typed[field])
  if (!texts.every(isShortText) || !isShortText(guess) || typeof shown !== 'boolean')
    return undefined
  const known = PICTURES.find(one => one === picture)
  const [messages, illegal, missed, falseAlarms] = texts
  if (known === undefined || messages === undefined || illegal === undefined) return undefined
  if (missed === undefined || falseAlarms === undefined) return undefined
  return { typed: { messages, illegal, missed, falseAlarms }, guess, shown, picture: known }
}

function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_AMOUNT * 2
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
