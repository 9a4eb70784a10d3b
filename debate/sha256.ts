/** The first 32 bits of the fractional parts of the cube roots (K) and square roots (H) of the first primes: FIPS 180-4, 4.2.2 and 5.3.3. */
const K = fractions(64, Math.cbrt)
const H = fractions(8, Math.sqrt)

/** SHA-256 (FIPS 180-4) of a text in UTF-8, as 64 hex digits. Here because a page without HTTPS has no `crypto.subtle`. */
export function sha256(text: string): string {
  const bytes = padded(utf8(text))
  const view = new DataView(bytes.buffer)
  const state = Uint32Array.from(H)
  const words = new Uint32Array(64)
  for (let at = 0; at < bytes.length; at += 64) {
    for (let i = 0; i < 16; i++) words[i] = view.getUint32(at + i * 4)
    compress(state, words)
  }
  return [...state].map(word => word.toString(16).padStart(8, '0')).join('')
}

/** FIPS 180-4, 6.2.2. */
function compress(state: Uint32Array, w: Uint32Array): void {
  for (let i = 16; i < 64; i++) {
    const [a, b] = [word(w, i - 15), word(w, i - 2)]
    const s0 = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)
    const s1 = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10)
    w[i] = word(w, i - 16) + s0 + word(w, i - 7) + s1
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let i = 0; i < 64; i++) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + word(K, i) + word(w, i)) | 0
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0]
  }
  for (const [i, value] of [a, b, c, d, e, f, g, h].entries()) state[i] = word(state, i) + value
}

function word(words: Uint32Array, at: number): number {
  return words[at] ?? 0
}

function turn(value: number, bits: number): number {
  return (value >>> bits) | (value << (32 - bits))
}

/** The message, a bit 1, zeros, and its length in bits: FIPS 180-4, 5.1.1. */
function padded(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  whole.set(bytes)
  whole[bytes.length] = 0x80
  const view = new DataView(whole.buffer)
  view.setUint32(whole.length - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(whole.length - 4, bytes.length << 3)
  return whole
}

/** UTF-8 (RFC 3629); half a surrogate pair becomes U+FFFD. */
function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3)
  let length = 0
  for (const letter of text) {
    const point = letter.codePointAt(0) ?? 0
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point
    const more = code < 0x80 ? 0 : code < 0x800 ? 1 : code < 0x10000 ? 2 : 3
    bytes[length++] = more === 0 ? code : (LEADS[more] ?? 0) | (code >> (6 * more))
    for (let i = more - 1; i >= 0; i--) bytes[length++] = 0x80 | ((code >> (6 * i)) & 0x3f)
  }
  return bytes.subarray(0, length)
}
const LEADS = [0, 0xc0, 0xe0, 0xf0]

function fractions(count: number, root: (n: number) => number): Uint32Array {
  const primes: number[] = []
  for (let n = 2; primes.length < count; n++) if (primes.every(p => n % p !== 0)) primes.push(n)
  return Uint32Array.from(primes, prime => (root(prime) % 1) * 2 ** 32)
}
