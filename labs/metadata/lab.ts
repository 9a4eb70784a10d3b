import { z } from 'zod'
import type { LabModel } from '@/labs/model'
import { DAY, PHONES, WEEK } from './names'
import { isAnswered, type Answers } from './score'
import { CARES, type Care } from './seen'
import type { Window } from './timeline'
import { SPANS, type Span } from './world'

export const VIEWS = ['network', 'timeline', 'records'] as const
export type View = (typeof VIEWS)[number]

/** How the timeline lays days over each other: not at all, by the week, or by the day. */
export const FOLDS = ['none', 'week', 'day'] as const
export type Fold = (typeof FOLDS)[number]

export const MOST_WORLDS = 9999
const MOST_PAGES = 9999

const phone = z
  .number()
  .int()
  .min(0)
  .max(PHONES - 1)
const answersSchema = z.strictObject({
  organiser: phone.optional(),
  shiftHour: z.number().int().min(0).max(23).optional(),
  one: phone.optional(),
  other: phone.optional(),
})

const schema = z.strictObject({
  /** Number of the invented world. */
  world: z.number().int().min(1).max(MOST_WORLDS).default(1),
  span: z.enum(SPANS).default('weeks'),
  padding: z.boolean().default(false),
  delays: z.boolean().default(false),
  relay: z.boolean().default(false),
  /** The phone in hand, from 0. */
  phone: phone.optional(),
  view: z.enum(VIEWS).default('network'),
  fold: z.enum(FOLDS).default('none'),
  /** The stretch of time that the timeline shows, in minutes; none: all of it. */
  window: z
    .strictObject({
      from: z
        .number()
        .int()
        .min(0)
        .max(53 * WEEK),
      length: z
        .number()
        .int()
        .min(DAY)
        .max(53 * WEEK),
    })
    .optional(),
  /** The page of the records, from 0; one past the last shows the last. */
  page: z.number().int().min(0).max(MOST_PAGES).default(0),
  answers: answersSchema.default({}),
  checked: z.boolean().default(false),
  /** Whether the reader had it shown what gave them away. */
  shown: z.boolean().default(false),
  /** Whether the rules are tried on other worlds too. */
  others: z.boolean().default(false),
})
export type MetadataState = z.infer<typeof schema>

export type MetadataStep =
  | { kind: 'world'; world: number }
  | { kind: 'span'; span: Span }
  | { kind: 'care'; care: Care; on: boolean }
  | { kind: 'phone'; phone: number | undefined }
  | { kind: 'view'; view: View }
  | { kind: 'fold'; fold: Fold }
  | { kind: 'window'; window: Window }
  | { kind: 'page'; page: number }
  | { kind: 'others'; on: boolean }
  | { kind: 'answer'; answers: Answers }
  | { kind: 'check' }
  | { kind: 'show' }

/**
 * Another world begins without answers. An answer changed after the check is to be checked again; other records or other
 * cares are other records to leaf through, and to try the rules on.
 */
function step(state: MetadataState, action: MetadataStep): MetadataState {
  switch (action.kind) {
    case 'world':
      return isWorld(action.world)
        ? { ...start, span: state.span, view: state.view, fold: state.fold, world: action.world }
        : state
    case 'span':
      return put(state, { span: action.span, window: undefined, page: 0 })
    case 'care':
      return put(state, { [action.care]: action.on, others: false })
    case 'phone':
      return put(state, { phone: action.phone, page: 0 })
    case 'view':
      return put(state, { view: action.view })
    case 'fold':
      return put(state, { fold: action.fold })
    case 'window':
      return put(state, { window: action.window })
    case 'page':
      return isPage(action.page) ? put(state, { page: action.page }) : state
    case 'others':
      return put(state, { others: action.on })
    case 'answer':
      return { ...state, answers: { ...state.answers, ...action.answers }, checked: false }
    case 'check':
      return isAnswered(state.answers) ? put(state, { checked: true }) : state
    case 'show':
      return state.checked ? put(state, { shown: true }) : state
  }
}

/** The same state where nothing changes. */
function put(state: MetadataState, change: Partial<MetadataState>): MetadataState {
  const next = { ...state, ...change }
  return keys.every(key => next[key] === state[key]) ? state : next
}

function isWorld(world: number): boolean {
  return Number.isInteger(world) && world >= 1 && world <= MOST_WORLDS
}

function isPage(page: number): boolean {
  return Number.isInteger(page) && page >= 0 && page <= MOST_PAGES
}

/** Whether any of the cares is taken. */
export function takesCare(state: MetadataState): boolean {
  return CARES.some(care => state[care])
}

const start: MetadataState = schema.parse({})
const keys = schema.keyof().options

export const METADATA: LabModel<MetadataState, MetadataStep> = {
  name: 'metadata',
  version: 1,
  schema,
  start,
  step,
  edits: ({ kind }) => (kind === 'page' ? kind : undefined),
}
