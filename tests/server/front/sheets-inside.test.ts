import { sheetsInside } from '@/server/front/sheets-inside'

const link = (name: string) =>
  `<link rel="stylesheet" href="/_next/static/chunks/${name}.css" data-precedence="next"/>`
const PAGE = `<head>${link('a')}${link('b')}<title>A</title></head>`

async function read(address: string): Promise<string> {
  return `.of{content:"${address}"}`
}

test('the sheets of a page stand in it in their order, before anything else', async () => {
  const sent = await sheetsInside(PAGE, read)
  const [, rules = ''] = /^<head><style>([^<]*)<\/style>/.exec(sent) ?? []
  expect(rules.split('\n')).toEqual([
    '.of{content:"/_next/static/chunks/a.css"}',
    '.of{content:"/_next/static/chunks/b.css"}',
  ])
})

test('each link stays behind, switched off, in its place', async () => {
  const sent = await sheetsInside(PAGE, read)
  const links = [...sent.matchAll(/<link[^>]*>/g)].map(([found]) => found)
  expect(links).toEqual(['a', 'b'].map(name => link(name).replace('/>', ' disabled=""/>')))
})

test('what a sheet holds is written as it is, signs of replacement too', async () => {
  const sent = await sheetsInside(PAGE, async () => `a{content:"$&$1"}`)
  expect(sent).toContain('a{content:"$&$1"}\na{content:"$&$1"}')
})

test.each(['a{src:url(../media/a.woff2)}', 'a{src:url("a.png")}', '@import "b.css";'])(
  'a sheet with %s, which leads elsewhere from a page, stays outside',
  async rules => {
    expect(await sheetsInside(PAGE, async () => rules)).toBe(PAGE)
  },
)

test.each(['a{src:url(/a.png)}', 'a{src:url("/a.png")}', "a{src:url('data:,')}"])(
  'a sheet with %s goes inside',
  async rules => {
    expect(await sheetsInside(PAGE, async () => rules)).toContain(rules)
  },
)

test('a page without sheets is sent as it is', async () => {
  expect(await sheetsInside('<head><title>A</title></head>', read)).toBe(
    '<head><title>A</title></head>',
  )
})

test('a sheet that cannot be read is no page without its looks', async () => {
  const missing = async () => Promise.reject(new Error('gone'))
  await expect(sheetsInside(PAGE, missing)).rejects.toThrow('gone')
})
