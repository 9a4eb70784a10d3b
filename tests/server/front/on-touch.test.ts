import { inlineIn } from '@/server/front/policy'
import { mayWait, scriptsOnTouch } from '@/server/front/on-touch'

const PAGE = [
  '<html><head><link rel="preload" as="script" fetchPriority="low" href="/b.js"/>',
  '<script src="/a.js" async=""></script><script>first()</script>',
  '<meta name="scripts" content="on-touch"/><script src="/old.js" noModule=""></script></head>',
  '<body><p>Text</p><script src="/b.js" id="_R_" async=""></script><script>data()</script></body></html>',
].join('')

test('a page that says so is sent without its scripts, and with their addresses for later', () => {
  const sent = scriptsOnTouch(PAGE)
  expect(sent).not.toMatch(/<script src="\/[ab]\.js"/)
  expect(sent).not.toContain('preload')
  expect(sent).toContain('for (const source of ["/a.js","/b.js"])')
})

test('what a page has inline, and what only old browsers fetch, stays where it stands', () => {
  const sent = scriptsOnTouch(PAGE)
  for (const kept of ['<script>first()</script>', '<script>data()</script>', 'src="/old.js"'])
    expect(sent).toContain(kept)
})

test('the script that waits is one more that the policy has to grant', () => {
  expect(inlineIn(scriptsOnTouch(PAGE)).scripts).toHaveLength(inlineIn(PAGE).scripts.length + 1)
})

test('only a page that says so may leave its scripts for later', () => {
  expect(mayWait(PAGE)).toBe(true)
  expect(mayWait(PAGE.replace('on-touch', 'at-once'))).toBe(false)
})
