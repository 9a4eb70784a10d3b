import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { comparison, cutQuote, likeness } from '@/debate/cut'
import { sha256 } from '@/debate/sha256'

// FIPS 180-4 examples (NIST, "SHA256.pdf"): one block, and two.
test.each([
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
])('the hash of %j is that of the standard', (text, hash) => {
  expect(sha256(text)).toBe(hash)
})

test('the hash of any text is the one that Node gives', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
      expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'))
    }),
  )
})

test('a cut keeps what stands around it, and splits no letter of two units', () => {
  const text = `${'😀'.repeat(40)}The bolts have rusted.${'😀'.repeat(40)}`
  const start = text.indexOf('The')
  const quote = cutQuote('t', text, start, start + 22)
  expect(quote.exact).toBe('The bolts have rusted.')
  for (const part of [quote.prefix, quote.suffix]) expect(part).toMatch(/^(?:😀)+$/u)
  expect(text).toContain(quote.prefix + quote.exact + quote.suffix)
})

test.each([
  ['The “bolts” rust.', 'The “bolts” rust.', 'identical'],
  ['The "bolts"  rust.', 'The “bolts” rust.', 'nearly'],
  ['The [old] “bolts” rust.', 'The “bolts” rust.', 'nearly'],
  ['The bolts – all – rust …', 'The bolts — all — rust ...', 'nearly'],
  ['The “bolts” never rust.', 'The “bolts” rust.', 'altered'],
  ['The rust.', 'The “bolts” rust.', 'altered'],
] as const)('%j beside %j is %s', (words, source, expected) => {
  expect(likeness(words, source)).toBe(expected)
})

test('a comparison gives both texts back', () => {
  const text = fc
    .array(fc.constantFrom('a', 'bolt', 'rusts', 'not', ' ', '\n'))
    .map(p => p.join(' '))
  fc.assert(
    fc.property(text, text, (source, words) => {
      const pieces = comparison(source, words)
      const of = (...kinds: string[]) =>
        pieces
          .filter(piece => kinds.includes(piece.kind))
          .map(piece => piece.text)
          .join('')
      expect(of('same', 'added')).toBe(words)
      const letters = (all: string) => all.replace(/\s/g, '')
      expect(letters(of('same', 'removed'))).toBe(letters(source))
    }),
  )
})
