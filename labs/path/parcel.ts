import { bytesToUtf8 } from '@noble/ciphers/utils.js'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { RandomBytes } from '@/labs/bytes'
import { seal, unsealWithAny, type Key } from '@/labs/seal'

const TEXT = 1
const SEALED = 2
const ADDRESSED = 3

/** Who writes to whom, as a service's own header says it. */
export type Header = { from: string; to: string }

/** A message's bytes, layer in layer: a text, something locked, or something with a header. The first byte says which. */
export function textParcel(text: string): Uint8Array {
  return concatBytes(Uint8Array.of(TEXT), utf8ToBytes(text))
}

/** Something locked under a key. */
export function sealedParcel(key: Key, inner: Uint8Array, random: RandomBytes): Uint8Array {
  return concatBytes(Uint8Array.of(SEALED), seal(key, inner, random))
}

/** Something with a header of who writes to whom; each name takes at most 255 bytes. */
export function addressedParcel({ from, to }: Header, inner: Uint8Array): Uint8Array {
  const [sender, receiver] = [utf8ToBytes(from), utf8ToBytes(to)]
  return concatBytes(
    Uint8Array.of(ADDRESSED, sender.length, receiver.length),
    sender,
    receiver,
    inner,
  )
}

/** What somebody makes of a parcel: how many locks were opened, the headers met, and the text, or where it stayed locked. */
export type Attempt = {
  opened: number
  headers: Header[]
  end: { kind: 'text'; text: string } | { kind: 'locked'; tried: number }
}

/** Goes as deep into a parcel as these keys lead, trying each on each lock. Throws where the bytes are no parcel. */
export function tryToRead(parcel: Uint8Array, keys: readonly Key[]): Attempt {
  const [kind, first = 0, second = 0] = parcel
  const inner = parcel.subarray(1)
  switch (kind) {
    case TEXT:
      return { opened: 0, headers: [], end: { kind: 'text', text: bytesToUtf8(inner) } }
    case ADDRESSED: {
      const split = 3 + first
      const header = {
        from: bytesToUtf8(parcel.subarray(3, split)),
        to: bytesToUtf8(parcel.subarray(split, split + second)),
      }
      const rest = tryToRead(parcel.subarray(split + second), keys)
      return { ...rest, headers: [header, ...rest.headers] }
    }
    case SEALED: {
      const found = unsealWithAny(keys, inner)
      if (found === undefined)
        return { opened: 0, headers: [], end: { kind: 'locked', tried: keys.length } }
      const rest = tryToRead(found.bytes, keys)
      return { ...rest, opened: rest.opened + 1 }
    }
    default:
      throw new Error(`No parcel begins with ${kind}.`)
  }
}
