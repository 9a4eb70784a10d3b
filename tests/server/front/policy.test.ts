import { contentSecurityPolicy, inlineScriptHashes } from '@/server/front/policy'

// The digest of the example in CSP Level 3, section 8.4: `alert('Hello, world.');`
const HELLO = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='"

test('an inline script is granted by the hash of its exact text', () => {
  expect(inlineScriptHashes("<script>alert('Hello, world.');</script>")).toEqual([HELLO])
})

test('each script is granted once, however often it stands in a page', () => {
  const script = "<script>alert('Hello, world.');</script>"
  expect(
    inlineScriptHashes(`<p>${script}</p><script id="a">other()</script>${script}`),
  ).toHaveLength(2)
})

test('scripts with an address and data blocks need no grant', () => {
  const html =
    '<script src="/a.js" async=""></script><script type="application/ld+json">{}</script>'
  expect(inlineScriptHashes(html)).toEqual([])
})

test('a module written inline needs a grant', () => {
  expect(inlineScriptHashes('<script type="module">run()</script>')).toHaveLength(1)
})

test.each([
  ['prerendered', contentSecurityPolicy({ kind: 'prerendered', hashes: [HELLO] })],
  ['rendered', contentSecurityPolicy({ kind: 'rendered', nonce: 'bm9uY2U=', hashes: [HELLO] })],
])('a %s page may run nothing that is not named', (_, policy) => {
  expect(policy).not.toMatch(/unsafe|\*|https?:/)
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("style-src 'self';")
  expect(policy).toContain("base-uri 'none'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).toContain(HELLO)
})

test('only a page rendered for a request carries its nonce', () => {
  const nonce = 'bm9uY2U='
  expect(contentSecurityPolicy({ kind: 'rendered', nonce, hashes: [] })).toContain(
    `script-src 'self' 'nonce-${nonce}';`,
  )
  expect(contentSecurityPolicy({ kind: 'prerendered', hashes: [] })).toContain("script-src 'self';")
})
