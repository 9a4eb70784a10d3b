import { bytesToUtf8 } from '@noble/ciphers/utils.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { agree, keyPair } from '@/labs/agree'
import { seededBytes, type RandomBytes } from '@/labs/bytes'
import { seal, unseal, type Key } from '@/labs/seal'

/** The messages of three years: who writes to whom, and the words. One in six is what the spare key is for. */
export const MESSAGES = [
  { year: 1, who: 'A patient to a doctor', text: 'The tablets make me dizzy' },
  { year: 1, who: 'A source to a journalist', text: 'I can show you the file' },
  { year: 2, who: 'A pupil to a friend', text: 'Please tell nobody' },
  { year: 2, who: 'A suspect to a partner', text: 'Not on this phone' },
  { year: 3, who: 'A client to a lawyer', text: 'What should I say' },
  { year: 3, who: 'A minister to an adviser', text: 'The vote will be close' },
] as const
/** In the order in which they pass. */
export const YEARS = [1, 2, 3] as const
export type Year = (typeof YEARS)[number]

type Message = { body: Uint8Array; sender: Uint8Array; wrapped: Uint8Array }

/** A spare key of one time: what is split is the key of a safe in which the spare key itself lies. */
export type SpareKey = { safeKey: Key; safe: Uint8Array; public: Uint8Array }

type World = { spares: SpareKey[]; messages: Message[] }

/** The messages and keys depend on nothing but how many spare keys there are, so each world is made once. */
const worlds = new Map<boolean, World>()

/** The whole world: one spare key for all years, or one for each. */
export function worldOf(yearly: boolean): World {
  for (const world of building(yearly)) if (world !== undefined) return world
  throw new Error('A world was never finished.')
}

/** Makes a world piece by piece, and gives it when it is whole. */
export function* building(yearly: boolean): Generator<World | undefined, void> {
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
    checkOpens(message, spare)
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

/** Opens a message once with the spare key out of its safe, so that no step has to be the first to. */
function checkOpens(message: Message, { safeKey, safe }: SpareKey): void {
  const secret = unseal(safeKey, safe)
  if (secret === undefined || unlock(message, secret) === undefined)
    throw new Error('A spare key does not open what was locked for it.')
}

/** The text of a message by the secret half of a spare key; undefined where it does not fit. */
export function unlock({ body, sender, wrapped }: Message, secret: Uint8Array): string | undefined {
  const key = unseal(agree(secret, sender, 'spare'), wrapped)
  const text = key && unseal(key, body)
  return text && bytesToUtf8(text)
}
