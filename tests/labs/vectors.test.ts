import { createDecipheriv, hkdfSync } from 'node:crypto'
import { chacha20poly1305 } from '@noble/ciphers/chacha.js'
import { x25519 } from '@noble/curves/ed25519.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { agree, derive, keyPair } from '@/labs/agree'
import { seededBytes } from '@/labs/bytes'
import { seal, unseal } from '@/labs/seal'

const hex = (text: string) => hexToBytes(text.replace(/\s/g, ''))

// RFC 7748, section 5.2.
test.each([
  {
    scalar: 'a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4',
    u: 'e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c',
    out: 'c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552',
  },
  {
    scalar: '4b66e9d4d1b4673c5ad22691957d6af5c11b6421e0ea01d42ca4169e7918ba0d',
    u: 'e5210f12786811d3f4b7959d0538ae2c31dbe7106fc03c3efc4cd549c715a493',
    out: '95cbde9476e8907d7aade45cb4b873f88b595a68799fa152e6f8f7647aac7957',
  },
])('X25519 of $scalar is as RFC 7748 has it', ({ scalar, u, out }) => {
  expect(bytesToHex(x25519.getSharedSecret(hex(scalar), hex(u)))).toBe(out)
})

// RFC 7748, section 6.1.
const RFC7748 = {
  alice: '77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a',
  alicePublic: '8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a',
  bob: '5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb',
  bobPublic: 'de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f',
  shared: '4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742',
}

test('a key pair is as RFC 7748 has it, and both sides agree on its shared secret', () => {
  const [alice, bob] = [RFC7748.alice, RFC7748.bob].map(secret => keyPair(() => hex(secret)))
  expect(bytesToHex(alice!.public)).toBe(RFC7748.alicePublic)
  expect(bytesToHex(bob!.public)).toBe(RFC7748.bobPublic)
  const expected = derive(hex(RFC7748.shared), 'test')
  expect(agree(alice!.secret, bob!.public, 'test')).toEqual(expected)
  expect(agree(bob!.secret, alice!.public, 'test')).toEqual(expected)
})

/** The hexadecimal of the bytes from one to another, in order. */
const counted = (from: number, to: number) =>
  bytesToHex(Uint8Array.from({ length: to - from + 1 }, (_, i) => from + i))

// RFC 5869, appendix A.1 to A.3: those with SHA-256.
test.each([
  {
    name: 'A.1',
    key: '0b'.repeat(22),
    salt: '000102030405060708090a0b0c',
    info: 'f0f1f2f3f4f5f6f7f8f9',
    out: '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865',
  },
  {
    name: 'A.2',
    key: counted(0x00, 0x4f),
    salt: counted(0x60, 0xaf),
    info: counted(0xb0, 0xff),
    out: 'b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87',
  },
  {
    name: 'A.3',
    key: '0b'.repeat(22),
    salt: '',
    info: '',
    out: '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8',
  },
])('HKDF with SHA-256 is as RFC 5869 has it in $name', ({ key, salt, info, out }) => {
  const derived = hkdf(sha256, hex(key), hex(salt), hex(info), out.length / 2)
  expect(bytesToHex(derived)).toBe(out)
})

// RFC 8439, section 2.8.2.
const RFC8439 = {
  key: '808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f',
  nonce: '070000004041424344454647',
  extra: '50515253c0c1c2c3c4c5c6c7',
  text: "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.",
  sealed: `d31a8d34648e60db7b86afbc53ef7ec2 a4aded51296e08fea9e2b5a736ee62d6
    3dbea45e8ca9671282fafb69da92728b 1a71de0a9e060b2905d6a5b67ecd3b36
    92ddbd7f2d778b8c9803aee328091b58 fab324e4fad675945585808b4831d7bc
    3ff4def08e4b7a9de576d26586cec64b 6116 1ae10b594f09e26a7e902ecbd0600691`,
}

test('ChaCha20-Poly1305 locks and unlocks the text of RFC 8439', () => {
  const aead = chacha20poly1305(hex(RFC8439.key), hex(RFC8439.nonce), hex(RFC8439.extra))
  const text = new TextEncoder().encode(RFC8439.text)
  expect(aead.encrypt(text)).toEqual(hex(RFC8439.sealed))
  expect(aead.decrypt(hex(RFC8439.sealed))).toEqual(text)
})

test('what is sealed opens under its key alone, and not after a change of any one bit', () => {
  const random = seededBytes('seal')
  const [key, other] = [random(32), random(32)]
  const bytes = new TextEncoder().encode('Library at six')
  const sealed = seal(key, bytes, random)
  expect(unseal(key, sealed)).toEqual(bytes)
  expect(unseal(other, sealed)).toBeUndefined()
  for (let bit = 0; bit < sealed.length * 8; bit++) {
    const changed = sealed.slice()
    changed[bit >> 3]! ^= 1 << (bit & 7)
    expect([bit, unseal(key, changed)]).toEqual([bit, undefined])
  }
  expect(unseal(key, sealed.subarray(0, 20))).toBeUndefined()
})

test('Node opens what is sealed, and derives the same keys', () => {
  const random = seededBytes('node')
  const [key, from] = [random(32), random(32)]
  const sealed = Buffer.from(seal(key, new TextEncoder().encode('Library at six'), random))
  const cipher = createDecipheriv('chacha20-poly1305', key, sealed.subarray(0, 12), {
    authTagLength: 16,
  })
  cipher.setAuthTag(sealed.subarray(-16))
  const opened = Buffer.concat([cipher.update(sealed.subarray(12, -16)), cipher.final()])
  expect(opened.toString()).toBe('Library at six')
  expect(Buffer.from(hkdfSync('sha256', from, '', 'purpose', 32))).toEqual(
    Buffer.from(derive(from, 'purpose')),
  )
})

test('seeded bytes come out the same each time, go on where they stopped, and differ by seed', () => {
  const random = seededBytes('a')
  const pieces = [random(5), random(70), random(0), random(21)]
  expect(Buffer.concat(pieces)).toEqual(Buffer.from(seededBytes('a')(96)))
  expect(seededBytes('b')(32)).not.toEqual(seededBytes('a')(32))
  const counts = new Array(256).fill(0)
  for (const byte of seededBytes('even')(256 * 200)) counts[byte] += 1
  expect(Math.min(...counts)).toBeGreaterThan(130)
  expect(Math.max(...counts)).toBeLessThan(270)
})
