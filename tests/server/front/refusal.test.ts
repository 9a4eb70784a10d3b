import { LARGEST_BODY, refusal } from '@/server/front/refusal'
import fc from 'fast-check'

const get = (url: string) => refusal({ method: 'GET', url, headers: {} })?.status
const post = (headers: Record<string, string>) =>
  refusal({ method: 'POST', url: '/', headers })?.status

test.each([
  '/',
  '/lessons/who-can-read',
  '/search?q=caf%C3%A9&x=%',
  '/a%20b',
  '/_next/static/a~b.js',
])('%s may come in', url => {
  expect(get(url)).toBeUndefined()
})

test.each([
  '/%',
  '/%zz',
  '/%ff',
  '/a%00b',
  '//other.example/',
  '/\\other.example',
  '*',
  'http://a/',
  '',
  '/a b',
])('the address "%s" is not well formed', url => {
  expect(get(url)).toBe(400)
})

test('an address longer than any of ours is refused', () => {
  expect(get(`/search?q=${'a'.repeat(5000)}`)).toBe(414)
})

test('no address makes the check itself fail', () => {
  fc.assert(fc.property(fc.string(), url => [undefined, 400, 414].includes(get(url))))
})

test('every path made of encoded text may come in', () => {
  const segment = fc.string({ unit: 'grapheme', minLength: 1 }).filter(text => !text.includes('\0'))
  fc.assert(fc.property(segment, text => get(`/${encodeURIComponent(text)}`) === undefined))
})

test.each(['PUT', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT', 'PATCH'])(
  '%s is not answered',
  method => {
    const refused = refusal({ method, url: '/', headers: {} })
    expect(refused?.status).toBe(405)
    expect(refused?.headers?.Allow).toBe('GET, HEAD, POST')
  },
)

test('a form of 1 MB is taken, and one byte more is not', () => {
  expect(post({ 'content-length': String(LARGEST_BODY) })).toBeUndefined()
  expect(post({ 'content-length': String(LARGEST_BODY + 1) })).toBe(413)
})

test('a form that does not say how long it is is refused', () => {
  expect(post({ 'transfer-encoding': 'chunked' })).toBe(411)
})

test('a form is taken from our own pages, by whatever name the reader knows us, and from no other site', () => {
  const length = { 'content-length': '10' }
  expect(
    post({ ...length, host: '192.168.0.9:3000', origin: 'http://192.168.0.9:3000' }),
  ).toBeUndefined()
  expect(
    post({
      ...length,
      host: 'app:3000',
      'x-forwarded-host': 'school.example',
      origin: 'https://school.example',
    }),
  ).toBeUndefined()
  expect(post({ ...length, host: 'localhost:3000' })).toBeUndefined()
  expect(post({ ...length, host: 'localhost:3000', origin: 'http://evil.example' })).toBe(403)
  expect(post({ ...length, host: 'localhost:3000', origin: 'null' })).toBe(403)
})
