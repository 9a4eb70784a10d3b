import { bytesToUtf8 } from '@noble/ciphers/utils.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { agree, keyPair } from '@/labs/agree'
import { lookAhead, remembering } from '@/labs/ahead'
import { seededBytes, type RandomBytes } from '@/labs/bytes'
import { seal, unseal, type Key } from '@/labs/seal'
import { ACTS, ESCROW_LAB, SPARES, type Act, type EscrowAction, type EscrowState } from './lab'
import { combine, split, type Share } from './shamir'

/** The messages of three years: who writes to whom, and the words. One in six is what the spare key is for. */
export const MESSAGES = [
  { year: 1, who: 'A patient to a doctor', text: 'The tablets make me dizzy' },
  { year: 1, who: 'A source to a journalist', text: 'I can show you the file' },
  { year: 2, who: 'A pupil to a friend', text: 'Please tell nobody' },
  { year: 2, who: 'A suspect to a partner', text: 'Not on this phone' },
  { year: 3, who: 'A client to a lawyer', text: 'What should I say' },
  { year: 3, who: 'A minister to an adviser', text: 'The vote will be close' },
] as const
export const YEARS = [1, 2, 3] as const
type Year = (typeof YEARS)[number]

/** Who may come to read by the spare key: the court that it is for, and three that it is not for. */
export const READERS = ['court', 'thief', 'forcer', 'country'] as const
export type Reader = (typeof READERS)[number]

const COMES_FROM: Record<Exclude<Reader, 'court'>, Act> = {
  thief: 'leaks',
  forcer: 'forced',
  country: 'obeys',
}

/** What one reader has and reads. `rebuilt`: for which years the shares gave a key that fits. */
export type Reading = {
  reader: Reader
  shares: number
  rebuilt: Year[]
  /** By message, in order; undefined where it stays locked. */
  texts: (string | undefined)[]
}

type Message = { body: Uint8Array; sender: Uint8Array; wrapped: Uint8Array }

/** A spare key of one time: what is split is the key of a safe in which the spare key itself lies. */
type SpareKey = { safeKey: Key; safe: Uint8Array; public: Uint8Array }

type World = { spares: SpareKey[]; messages: Message[] }

/** The messages and keys hang on nothing but how many spare keys there are, so each world is made once. */
const worlds = new Map<boolean, World>()

function worldOf(yearly: boolean): World {
  for (const world of building(yearly)) if (world !== undefined) return world
  throw new Error('A world was never finished.')
}

/**
 * Makes both worlds, what opens them, and what the next steps may lead to, one piece each time that it is asked to go on: so that
 * no step waits for it.
 */
export function* prepare(state: EscrowState): Generator<unknown, void> {
  yield* building(false)
  yield* building(true)
  const { holders, needed, acts } = state
  const actions: EscrowAction[] = [
    ...SPARES.map(spare => ({ kind: 'spare' as const, spare })),
    ...acts.flatMap((_, holder) => ACTS.map(act => ({ kind: 'act' as const, holder, act }))),
    ...[1, -1].flatMap(by => [
      { kind: 'holders' as const, value: holders + by },
      { kind: 'needed' as const, value: needed + by },
    ]),
  ]
  yield* lookAhead(ESCROW_LAB, state, actions, readingsOf)
}

/** Makes a world piece by piece, and gives it when it is whole. */
function* building(yearly: boolean): Generator<World | undefined, void> {
  const known = worlds.get(yearly)
  if (known !== undefined) return yield known
  const random = seededBytes(`escrow ${yearly ? 'yearly' : 'one'}`)
  const world: World = { spares: [], messages: [] }
  for (let i = 0; i < (yearly ? YEARS.length : 1); i++) {
    world.spares.push(spareKey(random))
    yield undefined
  }
  for (const { year, text } of MESSAGES) {
    const spare = world.spares[yearly ? year - 1 : 0]
    if (spare === undefined) throw new Error(`There is no spare key for year ${year}.`)
    const message = lock(text, spare, random)
    yield undefined
    unlock(message, unseal(spare.safeKey, spare.safe) ?? spare.safeKey)
    world.messages.push(message)
    yield undefined
  }
  worlds.set(yearly, world)
  yield world
}

function spareKey(random: RandomBytes): SpareKey {
  const pair = keyPair(random)
  const safeKey = random(32)
  return { safeKey, safe: seal(safeKey, pair.secret, random), public: pair.public }
}

/** A message under a key of its own, and that key a second time, for the spare key. */
function lock(text: string, spare: SpareKey, random: RandomBytes): Message {
  const key = random(32)
  const once = keyPair(random)
  const wrapped = seal(agree(once.secret, spare.public, 'spare'), key, random)
  return { body: seal(key, utf8ToBytes(text), random), sender: once.public, wrapped }
}

/** Each reader puts together the shares that came to it, and tries what they give. */
export const readingsOf = remembering((state: EscrowState): Reading[] =>
  READERS.map(reader => readingOf(state, reader)),
)

function readingOf(state: EscrowState, reader: Reader): Reading {
  const held = state.acts.flatMap((act, i) =>
    reader === 'court' || act === COMES_FROM[reader] ? [i] : [],
  )
  const texts: (string | undefined)[] = MESSAGES.map(() => undefined)
  if (state.spare === 'none') return { reader, shares: 0, rebuilt: [], texts }
  const yearly = state.spare !== 'one'
  const { spares, messages } = worldOf(yearly)
  const secrets = spares.map((spare, at) =>
    isThere(state, at) ? openSafe(spare, sharesOf(state, at, held)) : undefined,
  )
  return {
    reader,
    shares: held.length,
    rebuilt: YEARS.filter(year => secrets[yearly ? year - 1 : 0] !== undefined),
    texts: MESSAGES.map(({ year }, i) => {
      const [secret, message] = [secrets[yearly ? year - 1 : 0], messages[i]]
      return secret && message && unlock(message, secret)
    }),
  }
}

/** Whether the shares of the spare key of this year are still there in the third. */
function isThere({ spare }: EscrowState, at: number): boolean {
  return spare !== 'yearly-destroyed' || at === YEARS.length - 1
}

function sharesOf({ needed, holders, spare }: EscrowState, at: number, held: number[]): Share[] {
  const { safeKey } = worldOf(spare !== 'one').spares[at] ?? {}
  if (safeKey === undefined) throw new Error(`There is no spare key ${at}.`)
  const random = seededBytes(`escrow shares ${spare} ${at} ${needed} ${holders}`)
  return split(safeKey, needed, holders, random).filter((_, i) => held.includes(i))
}

/** The spare key out of its safe, where these shares give the key of the safe; undefined where they do not. */
function openSafe({ safe }: SpareKey, shares: Share[]): Uint8Array | undefined {
  return shares.length === 0 ? undefined : unseal(combine(shares), safe)
}

function unlock({ body, sender, wrapped }: Message, secret: Uint8Array): string | undefined {
  const key = unseal(agree(secret, sender, 'spare'), wrapped)
  const text = key && unseal(key, body)
  return text && bytesToUtf8(text)
}
