import { agree, derive, keyPair } from '@/labs/agree'
import { seededBytes } from '@/labs/bytes'
import type { Key } from '@/labs/seal'
import { addressedParcel, sealedParcel, textParcel } from './parcel'
import type { Place } from './places'
import type { Settings } from './settings'

/** Whom the carriers of a parcel see it pass between: nobody but they can be told from a phone's or a server's address. */
export type Leg = { from: string; to: string }

/** What is to be had at a place: bytes, the keys that are there, and between which addresses the bytes were under way. */
export type Haul = { parcel: Uint8Array; keys: readonly Key[]; leg?: Leg }

const AMIRA = 'Amira'
const BEN = 'Ben'
const PHONE = 'Amira’s phone'
const RELAY = 'the relay'
const SERVER = 'the service’s server'

type Keys = {
  /** Of Amira's and of Ben's connection to the server, and of the two phones alone. */
  up: Key
  down: Key
  ends: Key
  /** Of the backup: the provider's, and the user's own. */
  provider: Key
  user: Key
}

/** Each key is agreed between those who hold it; they are the same in every situation. */
let made: Keys | undefined

function keys(): Keys {
  if (made !== undefined) return made
  const random = seededBytes('path')
  const [amira, ben, server] = [keyPair(random), keyPair(random), keyPair(random)]
  made = {
    up: agree(amira.secret, server.public, 'Amira and the server'),
    down: agree(ben.secret, server.public, 'Ben and the server'),
    ends: agree(amira.secret, ben.public, 'Amira and Ben'),
    provider: derive(server.secret, 'backups'),
    user: derive(ben.secret, 'backups'),
  }
  return made
}

/**
 * Sends a message by a service with these settings, and says what is then to be had where. A place is absent where there is
 * nothing: no relay, no hired machine, no backup.
 */
export function journey(
  { encryption, relays, backup }: Settings,
  hosted: boolean,
  text: string,
): Partial<Record<Place, Haul>> {
  const { up, down, ends, provider, user } = keys()
  const random = seededBytes(`path ${text}`)
  const typed = textParcel(text)
  const inner = encryption === 'end-to-end' ? sealedParcel(ends, typed, random) : typed
  const names = { from: AMIRA, to: BEN }
  const packet = addressedParcel(names, inner)
  const written = addressedParcel(names, typed)
  const wire = encryption === 'none' ? packet : sealedParcel(up, packet, random)
  const atServer = { parcel: wire, keys: [up, down] }
  const copy = sealedParcel(backup === 'user' ? user : provider, typed, random)
  return {
    app: { parcel: written, keys: [up, ends] },
    imitation: { parcel: written, keys: [] },
    network: {
      parcel: wire,
      keys: [],
      leg: { from: PHONE, to: relays === 'yes' ? RELAY : SERVER },
    },
    ...(relays === 'yes' && {
      relay: { parcel: wire, keys: [], leg: { from: PHONE, to: SERVER } },
    }),
    server: { ...atServer, leg: arrival(relays) },
    ...(hosted && { host: { ...atServer, leg: arrival(relays) } }),
    phone: { parcel: packet, keys: [down, ends] },
    ...(backup !== 'none' && {
      backup: { parcel: copy, keys: backup === 'provider' ? [provider] : [] },
    }),
  }
}

function arrival(relays: Settings['relays']): Leg {
  return { from: relays === 'yes' ? RELAY : PHONE, to: SERVER }
}
