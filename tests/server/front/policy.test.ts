import { contentSecurityPolicy, inlineIn } from '@/server/front/policy'

// The digest of the example in CSP Level 3, section 8.4: `alert('Hello, world.');`
const HELLO = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='"

const NOTHING = { scripts: [], styles: [] }
const scriptsIn = (html: string) => inlineIn(html).scripts

test('an inline script is granted by the hash of its exact text', () => {
  expect(scriptsIn("<script>alert('Hello, world.');</script>")).toEqual([HELLO])
})

test('each script is granted once, however often it stands in a page', () => {
  const script = "<script>alert('Hello, world.');</script>"
  expect(scriptsIn(`<p>${script}</p><script id="a">other()</script>${script}`)).toHaveLength(2)
})

test('scripts with an address and data blocks need no grant', () => {
  const html =
    '<script src="/a.js" async=""></script><script type="application/ld+json">{}</script>'
  expect(scriptsIn(html)).toEqual([])
})

test('a module written inline needs a grant', () => {
  expect(scriptsIn('<script type="module">run()</script>')).toHaveLength(1)
})

test.each([
  [
    'prerendered',
    contentSecurityPolicy({ kind: 'prerendered', inline: { scripts: [HELLO], styles: [] } }),
  ],
  [
    'rendered',
    contentSecurityPolicy({
      kind: 'rendered',
      nonce: 'bm9uY2U=',
      inline: { scripts: [HELLO], styles: [] },
    }),
  ],
])('a %s page may run nothing that is not named', (_, policy) => {
  expect(policy).not.toMatch(/unsafe|\*|https?:/)
  expect(policy).toContain("default-src 'none'")
  expect(policy).toMatch(/style-src 'self'[; ]/)
  expect(policy).toContain("base-uri 'none'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).toContain(HELLO)
})

test('only a page rendered for a request carries its nonce', () => {
  const nonce = 'bm9uY2U='
  expect(contentSecurityPolicy({ kind: 'rendered', nonce, inline: NOTHING })).toContain(
    `script-src 'self' 'nonce-${nonce}';`,
  )
  expect(contentSecurityPolicy({ kind: 'prerendered', inline: NOTHING })).toContain(
    "script-src 'self';",
  )
})

test('a style sheet written inline is granted by its hash, and styles nothing else', () => {
  const { styles } = inlineIn('<style data-href="a">p{color:red}</style>')
  const policy = contentSecurityPolicy({ kind: 'prerendered', inline: { scripts: [], styles } })
  expect(policy).toMatch(/style-src 'self' 'sha256-[^']+';/)
})
