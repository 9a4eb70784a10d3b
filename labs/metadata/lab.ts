import * as z from 'zod/mini'
import type { LabModel } from '@/labs/model'
import { DAY, PHONES, WEEK } from './names'
import { lackOf, type Answers } from './score'
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

const upTo = (most: number, least = 0) => z.int().check(z.minimum(least), z.maximum(most))
const phone = z.optional(upTo(PHONES - 1))
const no = z._default(z.boolean(), false)
const answersSchema = z.strictObject({
  organiser: phone,
  shiftHour: z.optional(upTo(23)),
  one: phone,
  other: phone,
})

const schema = z.strictObject({
  /** Number of the invented world. */
  world: z._default(upTo(MOST_WORLDS, 1), 1),
  span: z._default(z.enum(SPANS), 'weeks'),
  padding: no,
  delays: no,
  relay: no,
  /** The phone in hand, from 0. */
  phone,
  view: z._default(z.enum(VIEWS), 'network'),
  fold: z._default(z.enum(FOLDS), 'none'),
  /** The stretch of time that the timeline shows, in minutes; none: all of it. */
  window: z.optional(z.strictObject({ from: upTo(53 * WEEK), length: upTo(53 * WEEK, DAY) })),
  /** The page of the records, from 0; one past the last shows the last. */
  page: z._default(upTo(MOST_PAGES), 0),
  answers: z._default(answersSchema, {}),
  checked: no,
  /** Whether the reader had it shown what gave them away. */
  shown: no,
  /** Whether the rules are tried on other worlds too. */
  others: no,
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
 * Another world begins without answers. An answer changed after the check is to be checked again. Other records, or the same under
 * other care, are leafed through from their first page, and the rules are to be tried anew.
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
      return put(state, { [action.care]: action.on, page: 0, others: false })
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
      return {
        ...state,
        answers: { ...state.answers, ...action.answers },
        checked: false,
        others: false,
      }
    case 'check':
      return lackOf(state.answers) === undefined ? put(state, { checked: true }) : state
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
const keys = z.keyof(schema).options

export const METADATA: LabModel<MetadataState, MetadataStep> = {
  name: 'metadata',
  version: 1,
  schema,
  start,
  step,
  edits: ({ kind }) => (kind === 'page' ? kind : undefined),
  looks: ({ kind }) => ['phone', 'view', 'fold', 'window'].includes(kind),
}
