import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { chooseEncoding, encode } from '@/server/front/encoding'

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['*', 'br'],
  ['*, br;q=0', 'gzip'],
  ['GZIP', 'gzip'],
  ['deflate', 'identity'],
  ['', 'identity'],
  [undefined, 'identity'],
])('"%s" is answered in %s', (accepted, encoding) => {
  expect(chooseEncoding(accepted)).toBe(encoding)
})

test('what is encoded decodes to the same bytes', async () => {
  const bytes = Buffer.from('The same sentence, many times over. '.repeat(100))
  expect(brotliDecompressSync(await encode(bytes, 'br'))).toEqual(bytes)
  expect(gunzipSync(await encode(bytes, 'gzip'))).toEqual(bytes)
  expect(await encode(bytes, 'identity')).toBe(bytes)
})
