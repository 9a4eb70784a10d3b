import { bytesToUtf8 } from '@noble/ciphers/utils.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { lookAhead, remembering } from '@/labs/ahead'
import { seededBytes } from '@/labs/bytes'
import { seal, unsealWithAny, type Key } from '@/labs/seal'
import { chainAfter, keysFrom } from './chain'
import {
  KEYS,
  LAST,
  NEVER,
  SEIZED_LAB,
  TEXTS,
  TIMERS,
  type SeizedAction,
  type SeizedState,
} from './lab'

/** What whoever took the phone gets of one message. */
export type Find =
  /** It lies on the phone as text. */
  | { kind: 'stored'; text: string }
  /** A copy from the network, opened with a key from the phone. */
  | { kind: 'opened'; text: string; bytes: number }
  /** A copy from the network that no key opens. */
  | { kind: 'closed'; bytes: number; tried: number }
  /** Nothing is to be had of it. */
  | { kind: 'gone' }

export type Row = {
  nth: number
  /** Whether it was sent before the phone was taken. */ before: boolean
  find: Find
}

/** How the race between the signal and the bag ended. */
export type Race = 'no-signal' | 'wiped' | 'too-late'

export type SeizedOutcome = { race: Race; rows: Row[]; counts: Record<Find['kind'], number> }

type Sent = { root: Key; fixed: Key; sealed: Record<SeizedState['keys'], Uint8Array[]> }

/** What was sent that day is the same in every situation, so it is locked once. */
let day: Sent | undefined

function sent(): Sent {
  if (day !== undefined) return day
  const random = seededBytes('seized')
  const [root, fixed] = [random(32), random(32)]
  const keys = keysFrom(root, LAST)
  const lock = (keyOf: (i: number) => Key) =>
    TEXTS.map((text, i) => seal(keyOf(i), utf8ToBytes(text), random))
  day = {
    root,
    fixed,
    sealed: { fixed: lock(() => fixed), ratchet: lock(i => keys[i] ?? fixed) },
  }
  return day
}

/** The phone's race: a signal that is sent before the bag closes wipes it. In the same minute the bag wins. */
export function raceOf({ wipe, bag }: Pick<SeizedState, 'wipe' | 'bag'>): Race {
  if (wipe === NEVER) return 'no-signal'
  return wipe < bag ? 'wiped' : 'too-late'
}

/** Whether the timer had erased a message from the phone when that was taken. */
function isErased({ timer, taken }: Pick<SeizedState, 'timer' | 'taken'>, nth: number): boolean {
  return timer > 0 && taken - nth >= timer
}

/** The keys that are on the phone when it is taken, and all that follow from them. */
function keysOnPhone({ keys, taken }: Pick<SeizedState, 'keys' | 'taken'>): Key[] {
  const { root, fixed } = sent()
  return keys === 'fixed' ? [fixed] : keysFrom(chainAfter(root, taken), LAST - taken)
}

export function outcomeOf(state: SeizedState): SeizedOutcome {
  const { keys, taken, timer, copied } = state
  return found({ keys, taken, timer, copied, race: raceOf(state) })
}

/** Works out what each next step would lead to, one each time that it is asked to go on. */
export function prepare(state: SeizedState): Generator<void, void> {
  const scale = (kind: 'taken' | 'wipe' | 'bag', values: readonly number[]) =>
    values.map(value => ({ kind, value }))
  const actions: SeizedAction[] = [
    ...KEYS.map(keys => ({ kind: 'keys' as const, keys })),
    { kind: 'copied', copied: !state.copied },
    ...TIMERS.map(value => ({ kind: 'timer' as const, value })),
    ...scale(
      'taken',
      TEXTS.map((_, i) => i + 1),
    ),
    ...scale('wipe', [0, state.bag, NEVER]),
    ...scale('bag', [0, state.wipe, NEVER]),
  ]
  return lookAhead(SEIZED_LAB, state, actions, outcomeOf)
}

/** What an outcome hangs on: of the two times, only which came first. */
type Situation = Pick<SeizedState, 'keys' | 'taken' | 'timer' | 'copied'> & { race: Race }

const found = remembering((state: Situation): SeizedOutcome => {
  const { race } = state
  const keys = race === 'wiped' ? [] : keysOnPhone(state)
  const rows = TEXTS.map((text, i) => {
    const nth = i + 1
    const before = nth <= state.taken
    const stored = race !== 'wiped' && before && !isErased(state, nth)
    return {
      nth,
      before,
      find: stored ? { kind: 'stored' as const, text } : tryCopy(state, i, keys),
    }
  })
  const counts = { stored: 0, opened: 0, closed: 0, gone: 0 }
  for (const { find } of rows) counts[find.kind] += 1
  return { race, rows, counts }
})

function tryCopy(
  state: Pick<SeizedState, 'copied' | 'keys'>,
  i: number,
  keys: readonly Key[],
): Find {
  const copy = state.copied ? sent().sealed[state.keys][i] : undefined
  if (copy === undefined) return { kind: 'gone' }
  const found = unsealWithAny(keys, copy)
  return found === undefined
    ? { kind: 'closed', bytes: copy.length, tried: keys.length }
    : { kind: 'opened', text: bytesToUtf8(found.bytes), bytes: copy.length }
}
