import { strToU8, zipSync, type Zippable } from 'fflate'
import { readWord } from '@/debate/word/read'
import { writeWord } from '@/debate/word/write'
import { A_BRIEF } from './a-brief'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const doc = (body: string) => `<w:document ${W}><w:body>${body}</w:body></w:document>`
const zip = (document: string, more: Zippable = {}) =>
  zipSync({ 'word/document.xml': strToU8(document), ...more })
const reason = (bytes: Uint8Array) => {
  const reading = readWord(bytes, 'file')
  return reading.kind === 'refused' ? reading.reason : 'it was read'
}

test.each([
  ['nothing', new Uint8Array()],
  ['text', strToU8('not a package at all, only a text')],
  ['a package cut short', writeWord(A_BRIEF).slice(0, 2000)],
])('%s is no .docx file, and is told so', (_, bytes) => {
  expect(reason(bytes)).toMatch(/no ZIP package/)
})

test('a package of another kind is told from a Word file', () => {
  expect(reason(zipSync({ 'xl/workbook.xml': strToU8('<x/>') }))).toMatch(/holds no Word document/)
})

test('a package that unpacks to gigabytes is refused as it unpacks, whatever size it claims', () => {
  const bomb = zip(doc('a'.repeat(60 * 1024 * 1024)))
  expect(bomb.length).toBeLessThan(100_000)
  expect(reason(bomb)).toMatch(/unpacks to far more/)
  // The same with its claimed size set to 10 bytes, in both of its headers.
  const view = new DataView(bomb.buffer, bomb.byteOffset)
  for (let at = 0; at < bomb.length - 30; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true)
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true)
  }
  expect(reason(bomb)).toMatch(/unpacks to far more/)
})

test('entities of its own are refused before any is opened', () => {
  const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>${doc('<w:p><w:r><w:t>&b;</w:t></w:r></w:p>')}`
  expect(reason(zip(laughs))).toMatch(/word\/document\.xml, line 1: A document type stands here/)
  const file = `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${doc('&a;')}`
  expect(reason(zip(file))).toMatch(/document type/)
})

test.each([
  ['<w:document><w:body>', /never closed/],
  [doc('<w:p>'), /has to be closed first/],
  ['<html><body/></html>', /not a Word document/],
  [doc(`${'<w:sdt>'.repeat(5000)}${'</w:sdt>'.repeat(5000)}`), /deep/],
])('a document part that is wrong is refused with its place (%#)', (xml, expected) => {
  expect(reason(zip(xml))).toMatch(expected)
})

test('damage anywhere in a real file is refused or read, and never throws', () => {
  const whole = writeWord(A_BRIEF)
  for (let at = 0; at < whole.length; at += 7) {
    const hurt = whole.slice()
    hurt[at] = (hurt[at] ?? 0) ^ 0xff
    expect(['read', 'refused']).toContain(readWord(hurt, 'file').kind)
  }
})

test('variables that lie about a card are left aside, and the card is read from what is to be seen', () => {
  const settings = `<w:settings ${W}><w:docVars><w:docVar w:name="e0" w:val="{&quot;id&quot;:7}"/><w:docVar w:name="brief" w:val="{"/></w:docVars></w:settings>`
  const body =
    '<w:p><w:pPr><w:pStyle w:val="Heading4"/></w:pPr><w:bookmarkStart w:id="0" w:name="e0"/><w:r><w:t>Bolts</w:t></w:r><w:bookmarkEnd w:id="0"/></w:p>' +
    '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Brandt 21</w:t></w:r><w:r><w:t xml:space="preserve"> “Pools”, The Post, https://example.org/a</w:t></w:r></w:p>' +
    '<w:p><w:r><w:rPr><w:u w:val="single"/><w:highlight w:val="cyan"/></w:rPr><w:t>They rust.</w:t></w:r></w:p>'
  const reading = readWord(zip(doc(body), { 'word/settings.xml': strToU8(settings) }), 'Old file')
  if (reading.kind === 'refused') throw new Error(reading.reason)
  expect(reading.brief.title).toBe('Old file')
  expect(reading.brief.entries[0]).toMatchObject({
    level: 'card',
    tag: 'Bolts',
    origin: 'own',
    cite: { author: 'Brandt', date: '21', title: 'Pools', url: 'https://example.org/a', page: '' },
    body: [[{ text: 'They rust.', underline: true, spoken: true }]],
  })
})

test('styles are found by their name where another program renamed their ids, and deleted text is not read', () => {
  const styles = `<w:styles ${W}><w:style w:styleId="T1"><w:name w:val="heading 4"/></w:style><w:style w:styleId="U"><w:name w:val="Style Underline"/></w:style></w:styles>`
  const body =
    '<w:tbl><w:tr><w:tc><w:p><w:pPr><w:pStyle w:val="T1"/></w:pPr><w:r><w:t>Bolts</w:t></w:r></w:p></w:tc></w:tr></w:tbl>' +
    '<w:p><w:del><w:r><w:delText>no</w:delText></w:r></w:del><w:r><w:rPr><w:rStyle w:val="U"/></w:rPr><w:t>They rust.</w:t></w:r></w:p>'
  const reading = readWord(zip(doc(body), { 'word/styles.xml': strToU8(styles) }), '')
  if (reading.kind === 'refused') throw new Error(reading.reason)
  expect(reading.brief.entries[0]).toMatchObject({
    tag: 'Bolts',
    body: [[{ text: 'They rust.', underline: true }]],
  })
})
