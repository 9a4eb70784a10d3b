import { Inflate, strFromU8 } from 'fflate'

/** Why a file is refused: said to its reader. */
export class WordRefusal extends Error {}

/** What of a package is read. A brief of a thousand cards has a document of some 5 MB. */
const MOST_PACKED = 30 * 1024 * 1024
const MOST_UNPACKED = 40 * 1024 * 1024
const MOST_ENTRIES = 5_000
const SLICE = 16 * 1024

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50

/**
 * The named parts of a ZIP package (APPNOTE 6.3.10), as text. Sizes that the package claims are not believed: what is
 * unpacked is counted as it comes, and refused once it is too much. Throws a `WordRefusal`.
 */
export function readParts(bytes: Uint8Array, names: readonly string[]): Map<string, string> {
  if (bytes.length > MOST_PACKED)
    throw new WordRefusal('This file is over 30 MB. Briefs are far smaller: is it the right file?')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts = new Map<string, string>()
  let left = MOST_UNPACKED
  for (const entry of entriesOf(view, bytes)) {
    if (!names.includes(entry.name) || parts.has(entry.name)) continue
    const content = unpacked(view, bytes, entry, left)
    left -= content.length
    parts.set(entry.name, strFromU8(content))
  }
  return parts
}

type ZipEntry = { name: string; method: number; size: number; at: number }

function entriesOf(view: DataView, bytes: Uint8Array): ZipEntry[] {
  const end = endOf(view)
  if (end === undefined)
    throw new WordRefusal('This is not a .docx file: it is no ZIP package, or it ends too early.')
  const count = view.getUint16(end + 10, true)
  if (count > MOST_ENTRIES) throw new WordRefusal('This package holds thousands of files.')
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw damaged()
    if ((view.getUint16(at + 8, true) & 1) === 1)
      throw new WordRefusal('This file is protected by a password. Save it without one.')
    const [nameLength, extra, comment] = [28, 30, 32].map(offset =>
      view.getUint16(at + offset, true),
    )
    entries.push({
      name: strFromU8(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0))),
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    })
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return entries
}

/** The record at the end of a package, before a comment of at most 64 KB. */
function endOf(view: DataView): number | undefined {
  const last = view.byteLength - 22
  for (let at = last; at >= Math.max(0, last - 0xffff); at--)
    if (view.getUint32(at, true) === END) return at
  return undefined
}

function unpacked(
  view: DataView,
  bytes: Uint8Array,
  { name, method, size, at }: ZipEntry,
  most: number,
): Uint8Array {
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) throw damaged()
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const packed = bytes.subarray(start, start + size)
  if (packed.length < size) throw damaged()
  if (method === 0 && size <= most) return packed
  if (method !== 8) throw new WordRefusal(`“${name}” is packed in a way that is not read here.`)
  return inflated(packed, most)
}

function inflated(packed: Uint8Array, most: number): Uint8Array {
  const chunks: Uint8Array[] = []
  let length = 0
  const stream = new Inflate(chunk => {
    length += chunk.length
    if (length > most)
      throw new WordRefusal('This file unpacks to far more than a brief can be, and is not read.')
    chunks.push(chunk)
  })
  try {
    for (let at = 0; at < packed.length; at += SLICE)
      stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length)
  } catch (error) {
    throw error instanceof WordRefusal ? error : damaged()
  }
  return joined(chunks, length)
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

function damaged(): WordRefusal {
  return new WordRefusal('This file is damaged: its parts do not stand where it says.')
}
