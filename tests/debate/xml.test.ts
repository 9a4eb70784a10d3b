import fc from 'fast-check'
import { childrenOf, parseXml, textOf, type XmlElement } from '@/debate/xml'

const refusal = (text: string) => {
  const reading = parseXml(text)
  if (reading.kind !== 'refused') throw new Error('This was read.')
  return reading
}
const root = (text: string): XmlElement => {
  const reading = parseXml(text)
  if (reading.kind !== 'read') throw new Error(reading.reason)
  return reading.root
}

test('elements, attributes, text, CDATA and the known entities are read', () => {
  const a = root(
    `<?xml version="1.0"?><!-- x --><a b='1' c="&lt;&#233;&#xE9;"><d>T &amp; T</d><![CDATA[<raw>]]><d/></a>`,
  )
  expect(a.attributes.get('c')).toBe('<éé')
  expect(childrenOf(a, 'd').map(textOf)).toEqual(['T & T', ''])
  expect(textOf(a)).toBe('T & T<raw>')
})

test('an element knows its line', () => {
  expect(childrenOf(root('<a>\n\n<b/>\n</a>'), 'b')[0]?.line).toBe(3)
})

test.each([
  ['<a>\n<b>\n</a>', 3, /<\/a> stands where <b> of line 2/],
  ['<a>\n<b x="1" x="2"/></a>', 2, /twice/],
  ['<a>\n&nbsp;</a>', 1, /no entity/],
  ['<a>\nT & T</a>', 1, /no entity/],
  ['<a/>\n<b/>', 2, /second element/],
  ['\nhello', 1, /outside every element/],
  ['<a>\n<b', 2, /not written as XML/],
  ['<a>\n1 < 2</a>', 2, /begins no element/],
  ['<a>\n', 2, /never closed/],
  ['', 1, /no element/],
  ['<a>\n<!-- ', 2, /comment is never closed/],
  ['<a>&#0;</a>', 1, /no entity/],
])('%j is refused on line %i', (text, line, reason) => {
  const refused = refusal(text)
  expect(refused.reason).toMatch(reason)
  expect(refused.line).toBe(line)
})

test('entities of its own are refused before any is expanded', () => {
  const laughs = `<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>\n<lolz>&b;</lolz>`
  expect(refusal(laughs).reason).toMatch(/document type/)
  expect(refusal('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>').reason).toMatch(/document type/)
})

test('what is enormous or deep without end is refused', () => {
  expect(refusal('<a>'.repeat(100)).reason).toMatch(/deep/)
  expect(refusal(`<a>${'<b/>'.repeat(30_000)}</a>`).reason).toMatch(/20000 elements/)
  expect(refusal('x'.repeat(1_000_001)).reason).toMatch(/1000000 characters/)
})

test('names of the language itself are names like any other', () => {
  const a = root('<a __proto__="1" constructor="2"><__proto__/></a>')
  expect(a.attributes.get('__proto__')).toBe('1')
  expect(childrenOf(a, '__proto__')).toHaveLength(1)
})

test('no text whatever makes the reader throw', () => {
  const pieces = fc.constantFrom(
    '<',
    '>',
    '/',
    'a',
    '="',
    '"',
    '&',
    ';',
    '<!--',
    ']]>',
    '<![CDATA[',
    ' ',
    '\n',
    '&amp;',
    '?',
  )
  fc.assert(
    fc.property(
      fc.array(pieces).map(parts => parts.join('')),
      text => {
        expect(['read', 'refused']).toContain(parseXml(text).kind)
      },
    ),
  )
})
