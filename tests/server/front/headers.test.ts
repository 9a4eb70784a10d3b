import { documentHeaders, securityHeaders } from '@/server/front/headers'

const OPENER = 'Cross-Origin-Opener-Policy'
const TRANSPORT = 'Strict-Transport-Security'

test.each(['localhost:3000', '127.0.0.1:3000', '[::1]:3000', 'app.localhost'])(
  'a page of %s is cut off from who opened it',
  host => {
    expect(documentHeaders({ host })[OPENER]).toBe('same-origin')
  },
)

test.each([
  '192.168.1.5:3000',
  'school.example',
  'localhost.example',
  '127.0.0.1.example',
  undefined,
])(
  'a browser that came to %s without TLS is sent no opener policy, which it would ignore',
  host => {
    expect(documentHeaders(host === undefined ? {} : { host })[OPENER]).toBeUndefined()
  },
)

test('by TLS every host gets it, and is told to stay with TLS', () => {
  const asked = { host: 'school.example', 'x-forwarded-proto': 'https,http' }
  expect(documentHeaders(asked)[OPENER]).toBe('same-origin')
  expect(securityHeaders(asked)[TRANSPORT]).toMatch(/^max-age=\d{8};/)
})

test('a proxy that itself is reached by TLS does not make the browser so', () => {
  expect(securityHeaders({ 'x-forwarded-proto': 'http,https' })[TRANSPORT]).toBeUndefined()
})
