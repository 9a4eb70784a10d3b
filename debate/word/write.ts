import { strToU8, zipSync } from 'fflate'
import type { Brief } from '@/debate/brief'
import { documentXml } from './document'
import { extrasText } from './extras'
import { stylesXml } from './styles'
import { escaped } from './xml-text'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** The template that Verbatim attaches to its files: Word then offers its ribbon, where it is installed. */
const TEMPLATE = 'file:///Debate.dotm'

/** The seven parts of a Word file of a brief, by their name in the package (ECMA-376, part 2). */
export function wordParts(brief: Brief): Record<string, string> {
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/word/settings.xml" ContentType="${TYPE}.settings+xml"/></Types>`,
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml', '']]),
    'word/document.xml': documentXml(brief.entries),
    'word/_rels/document.xml.rels': relationships([
      ['styles', 'styles.xml', ''],
      ['settings', 'settings.xml', ''],
    ]),
    'word/styles.xml': stylesXml(),
    'word/settings.xml': settingsXml(brief),
    'word/_rels/settings.xml.rels': relationships([
      ['attachedTemplate', TEMPLATE, ' TargetMode="External"'],
    ]),
  }
}

function relationships(list: [type: string, target: string, mode: string][]): string {
  const all = list.map(
    ([type, target, mode], at) =>
      `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"${mode}/>`,
  )
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`
}

function settingsXml({ title, resolution, rate, entries }: Brief): string {
  const variables = [
    ['brief', JSON.stringify({ title, resolution, rate })],
    ...entries.map((entry, at) => [`e${at}`, extrasText(entry)]),
  ].map(([name = '', value = '']) => `<w:docVar w:name="${name}" w:val="${escaped(value)}"/>`)
  return [
    `${HEAD}<w:settings ${W} ${R}><w:zoom w:percent="100"/><w:attachedTemplate r:id="rId1"/>`,
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
    `<w:docVars>${variables.join('')}</w:docVars></w:settings>`,
  ].join('')
}

/** A Word file that Verbatim opens as its own. */
export function writeWord(brief: Brief): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(wordParts(brief)).map(([name, xml]) => [name, strToU8(xml)] as const)
  return new Uint8Array(zipSync(Object.fromEntries(parts), { mtime: new Date(1980, 0, 1) }))
}
