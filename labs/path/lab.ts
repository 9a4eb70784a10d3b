import * as z from 'zod/mini'
import { cutMessage, messageSchema } from '@/labs/message'
import type { LabModel } from '@/labs/model'
import { PLACES, type Place } from './places'
import { OWN, possibleOf, type Preset } from './preset'
import { PROPERTIES, VALUES, type Possible, type Property } from './settings'

const assumedSchema = z.strictObject({
  encryption: z.optional(z.enum(VALUES.encryption)),
  relays: z.optional(z.enum(VALUES.relays)),
  backup: z.optional(z.enum(VALUES.backup)),
})

const stateSchema = z.strictObject({
  /** Which service: a preset's id, or the reader's own. */
  preset: z._default(z.string().check(z.maxLength(40)), OWN),
  /** What the reader has chosen where it is not known. */
  assumed: z._default(assumedSchema, {}),
  /** Whether the server stands at a hosting place, and not at the provider's. */
  hosted: z._default(z.boolean(), false),
  /** The places where somebody looks. */
  taps: z._default(z.array(z.enum(PLACES)).check(z.maxLength(PLACES.length)), []),
  text: z._default(messageSchema, 'Library at six'),
})
export type PathState = z.infer<typeof stateSchema>

export type PathAction =
  | { kind: 'preset'; preset: string }
  | { kind: 'assume'; property: Property; value: string }
  | { kind: 'hosted'; hosted: boolean }
  | { kind: 'tap'; place: Place; on: boolean }
  | { kind: 'text'; text: string }

const OWN_START: PathState['assumed'] = { encryption: 'transport', relays: 'no', backup: 'none' }

/** The lab with the presets of a module. A state that assumes what is known, or what cannot be, is refused. */
export function pathLab(presets: readonly Preset[]): LabModel<PathState, PathAction> {
  const find = (id: string) => presets.find(preset => preset.id === id)
  const begun = z.transform((state: PathState) =>
    state.preset === OWN ? withOwnStart(state) : state,
  )
  const schema = z.pipe(stateSchema, begun).check(
    z.refine(({ preset }) => preset === OWN || find(preset) !== undefined, 'no such service'),
    z.refine(
      ({ preset, assumed }) =>
        PROPERTIES.every(property => mayAssume(possibleOf(find(preset)), property, assumed)),
      'assumes what is known, or what cannot be',
    ),
  )
  const start = { ...stateSchema.parse({ taps: ['network', 'server'] }), assumed: OWN_START }
  return {
    name: 'path',
    version: 1,
    schema,
    start,
    step: (state, action) => step(find, state, action),
    edits: ({ kind }) => (kind === 'text' ? kind : undefined),
  }
}

function withOwnStart(state: PathState): PathState {
  return { ...state, assumed: { ...OWN_START, ...state.assumed } }
}

function mayAssume(possible: Possible, property: Property, assumed: PathState['assumed']): boolean {
  const value = assumed[property]
  const values: readonly string[] = possible[property]
  return value === undefined || (values.length > 1 && values.includes(value))
}

function step(
  find: (id: string) => Preset | undefined,
  state: PathState,
  action: PathAction,
): PathState {
  switch (action.kind) {
    case 'preset': {
      if (action.preset === state.preset) return state
      if (action.preset === OWN) return { ...state, preset: OWN, assumed: OWN_START }
      return find(action.preset) === undefined
        ? state
        : { ...state, preset: action.preset, assumed: {} }
    }
    case 'assume':
      return assume(state, possibleOf(find(state.preset)), action.property, action.value)
    case 'hosted':
      return action.hosted === state.hosted ? state : { ...state, hosted: action.hosted }
    case 'tap': {
      if (state.taps.includes(action.place) === action.on) return state
      const taps = PLACES.filter(place =>
        place === action.place ? action.on : state.taps.includes(place),
      )
      return { ...state, taps }
    }
    case 'text': {
      const text = cutMessage(action.text)
      return text === state.text ? state : { ...state, text }
    }
  }
}

/** A value that is not among those possible takes the assumption back; of one's own service nothing can be left open. */
function assume(
  state: PathState,
  possible: Possible,
  property: Property,
  value: string,
): PathState {
  const next = assumedSchema.safeParse({ ...state.assumed, [property]: value })
  if (next.success && mayAssume(possible, property, next.data))
    return value === state.assumed[property] ? state : { ...state, assumed: next.data }
  if (state.preset === OWN || state.assumed[property] === undefined) return state
  return { ...state, assumed: { ...state.assumed, [property]: undefined } }
}

/** What may be so in this state: the known, what the reader assumes, and all that is left open. */
export function possibleIn(
  state: Pick<PathState, 'assumed'>,
  preset: Preset | undefined,
): Possible {
  const possible = possibleOf(preset)
  const { encryption, relays, backup } = state.assumed
  return {
    encryption: encryption === undefined ? possible.encryption : [encryption],
    relays: relays === undefined ? possible.relays : [relays],
    backup: backup === undefined ? possible.backup : [backup],
  }
}
