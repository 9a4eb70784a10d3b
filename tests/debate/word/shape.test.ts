import { parseXml } from '@/debate/xml'
import { wordParts } from '@/debate/word/write'
import { A_BRIEF } from './a-brief'

const PARTS = wordParts(A_BRIEF)
const part = (name: string) => PARTS[name] ?? ''

test('a Word file has seven parts, each well-formed and without spaces between its elements', () => {
  expect(Object.keys(PARTS)).toHaveLength(7)
  for (const xml of Object.values(PARTS)) {
    expect(parseXml(xml).kind).toBe('read')
    expect(xml.replace(/^<\?xml .*\?>\n/, '')).not.toMatch(/(?<!xml:space="preserve")>\s+</)
  }
})

test.each([
  ['Heading1', 'heading 1', 'Pocket', '<w:sz w:val="52"/>'],
  ['Heading2', 'heading 2', 'Hat', '<w:u w:val="double"/>'],
  ['Heading3', 'heading 3', 'Block', '<w:sz w:val="32"/>'],
  ['Heading4', 'heading 4', 'Tag', '<w:sz w:val="26"/>'],
  ['Style13ptBold', 'Style 13 pt Bold', 'Cite', '<w:u w:val="none"/>'],
  ['StyleUnderline', 'Style Underline', 'Underline', '<w:u w:val="single"/>'],
  ['Normal', 'Normal', 'Normal/Card', 'w:ascii="Calibri"'],
])('the style %s is named %s, is found as %s, and looks so itself', (id, name, alias, look) => {
  const style = part('word/styles.xml')
    .split('<w:style ')
    .find(one => one.includes(`w:styleId="${id}"`))
  expect(style).toContain(`<w:name w:val="${name}"/><w:aliases w:val="${alias}"/>`)
  expect(style).toContain(look)
})

test('a run’s style comes first, highlights have a colour by name, and nothing is hidden or white', () => {
  const document = part('word/document.xml')
  for (const [, inside = ''] of document.matchAll(/<w:rPr>(.*?)<\/w:rPr>/g))
    expect(inside.indexOf('<w:rStyle')).toBeLessThanOrEqual(0)
  expect(document).toContain('<w:highlight w:val="yellow"/>')
  expect(document).not.toMatch(/w:val="none"|w:vanish|FFFFFF/i)
  const sizes = [...document.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, size]) => Number(size))
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8)
})

test('the standing stands at the end of the cite’s paragraph, and never on a line of its own', () => {
  const texts = [...part('word/document.xml').matchAll(/<w:p>.*?<\/w:p>/g)].map(([xml]) =>
    xml.replace(/<[^>]+>/g, ''),
  )
  const tag = texts.indexOf('Prosecutors say the bolts rust')
  expect(texts[tag + 1]).toMatch(/^Brandt 2021 .* \[Prosecutors, as of 12 March 2021\]$/)
  expect(texts[tag + 2]).toMatch(/^The pool is old/)
})

test('the template is attached before the compatibility of the newest Word', () => {
  const settings = part('word/settings.xml')
  expect(settings.indexOf('w:attachedTemplate')).toBeLessThan(settings.indexOf('<w:compat>'))
  expect(settings).toContain('w:name="compatibilityMode"')
  expect(settings).toContain('w:val="15"')
  expect(part('word/_rels/settings.xml.rels')).toContain(
    'Target="file:///Debate.dotm" TargetMode="External"',
  )
})
