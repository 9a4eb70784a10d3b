import { bytesToUtf8 } from '@noble/ciphers/utils.js'
import { lookAhead, remembering } from '@/labs/ahead'
import { unsealWithAny, type Key } from '@/labs/seal'
import { chainAfter, keysFrom } from './chain'
import { theDay } from './day'
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
  /** It came to the phone after that was taken. */
  | { kind: 'arrived'; text: string }
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

/**
 * How the race between the signal and the bag ended. Without a signal the phone stays on the network, unless it is in the bag; a
 * signal wipes it where it is never in the bag, or came before.
 */
export type Race = 'on-network' | 'bagged' | 'wiped-unbagged' | 'wiped' | 'same-minute' | 'too-late'

export type SeizedOutcome = { race: Race; rows: Row[]; counts: Record<Find['kind'], number> }

/** The phone's race: a signal that is sent before the bag closes wipes it. In the same minute the bag wins. */
export function raceOf({ wipe, bag }: Pick<SeizedState, 'wipe' | 'bag'>): Race {
  if (wipe === NEVER) return bag === NEVER ? 'on-network' : 'bagged'
  if (bag === NEVER) return 'wiped-unbagged'
  if (wipe === bag) return 'same-minute'
  return wipe < bag ? 'wiped' : 'too-late'
}

function isWiped(race: Race): boolean {
  return race === 'wiped' || race === 'wiped-unbagged'
}

/** Whether the timer had erased a message from the phone when that was taken. */
function isErased({ timer, taken }: Pick<SeizedState, 'timer' | 'taken'>, nth: number): boolean {
  return timer > 0 && taken - nth >= timer
}

/** The keys that are on the phone when it is taken, and all that follow from them. */
function keysOnPhone({ keys, taken }: Pick<SeizedState, 'keys' | 'taken'>): Key[] {
  const { root, fixed } = theDay().ben
  return keys === 'fixed' ? [fixed] : keysFrom(chainAfter(root, taken), LAST - taken)
}

/** What those who took the phone read of each message, by which means, and how the race ended. */
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
    ...scale('bag', [0, state.wipe, state.wipe + 1, NEVER]),
  ]
  return lookAhead(SEIZED_LAB, state, actions, outcomeOf)
}

/** What an outcome depends on: of the two times, only how the race ended. */
type Situation = Pick<SeizedState, 'keys' | 'taken' | 'timer' | 'copied'> & { race: Race }

const found = remembering((state: Situation): SeizedOutcome => {
  const { race } = state
  const keys = isWiped(race) ? [] : keysOnPhone(state)
  const rows = TEXTS.map((_, i) => ({
    nth: i + 1,
    before: i < state.taken,
    find: onPhone(state, i) ?? tryCopy(state, i, keys),
  }))
  const counts = { stored: 0, arrived: 0, opened: 0, closed: 0, gone: 0 }
  for (const { find } of rows) counts[find.kind] += 1
  return { race, rows, counts }
})

/**
 * A message as text on the phone: it lay there, or it comes there later and is read as it comes. The next message is sent an hour
 * after the phone was taken: by then a bag is closed, or never will be, and a wipe is done.
 */
function onPhone({ race, taken, timer }: Situation, i: number): Find | undefined {
  const [nth, text = ''] = [i + 1, TEXTS[i]]
  if (nth > taken) return race === 'on-network' ? { kind: 'arrived', text } : undefined
  return isWiped(race) || isErased({ timer, taken }, nth) ? undefined : { kind: 'stored', text }
}

function tryCopy(
  state: Pick<SeizedState, 'copied' | 'keys'>,
  i: number,
  keys: readonly Key[],
): Find {
  const copy = state.copied ? theDay().sealed[state.keys][i] : undefined
  if (copy === undefined) return { kind: 'gone' }
  const found = unsealWithAny(keys, copy)
  return found === undefined
    ? { kind: 'closed', bytes: copy.length, tried: keys.length }
    : { kind: 'opened', text: bytesToUtf8(found.bytes), bytes: copy.length }
}
