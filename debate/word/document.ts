import { CITE_PARTS, type Cite } from '@/debate/cite'
import { BETWEEN, missingText, partText } from '@/debate/cite-text'
import type { Card } from '@/debate/card'
import type { Entry } from '@/debate/brief'
import type { Paragraph, Run } from '@/debate/run'
import { labelWithDate, shortCite } from '@/debate/speech-view'
import { splitAt, stopPlace } from '@/debate/stopped'
import { STOP_MARK } from './extras'
import { STYLE_IDS } from './styles'
import { escaped } from './xml-text'

/** Half-points: text that is not read is small, and still 8 pt. */
const SMALL = 16
const HIGHLIGHT = 'yellow'

/** word/document.xml: entries as headings, cites and texts, nothing between the elements. */
export function documentXml(entries: readonly Entry[]): string {
  const marks = new Bookmarks()
  const body = entries.map((entry, at) => entryXml(entry, `e${at}`, marks)).join('')
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>',
    body,
    '<w:sectPr><w:pgSz w:w="12240" w:h="15840"/>',
    '<w:pgMar w:top="1080" w:right="1080" w:bottom="1080" w:left="1080" w:header="720" w:footer="720" w:gutter="0"/>',
    '</w:sectPr></w:body></w:document>',
  ].join('')
}

/** Bookmarks: a name for a stretch of text, and a number of its own in the file. */
class Bookmarks {
  private next = 0
  around(name: string, xml: string): string {
    const id = this.next++
    return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${xml}<w:bookmarkEnd w:id="${id}"/>`
  }
}

function entryXml(entry: Entry, name: string, marks: Bookmarks): string {
  switch (entry.level) {
    case 'pocket':
    case 'hat':
    case 'block':
      return headingXml(STYLE_IDS[entry.level], entry.title, name, marks)
    case 'analytic':
      return headingXml(STYLE_IDS.tag, entry.text, name, marks)
    case 'card':
      return [
        headingXml(STYLE_IDS.tag, entry.tag, name, marks),
        citeXml(entry, name, marks),
        ...bodyXml(entry, name, marks),
      ].join('')
  }
}

function headingXml(style: string, text: string, name: string, marks: Bookmarks): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${marks.around(name, runXml('', text))}</w:p>`
}

/**
 * The cite: surname and year in bold, which is what is spoken; the parts, each under a bookmark of its own, so that they
 * can be told apart again; and the standing in square brackets at the end of the paragraph.
 */
function citeXml(card: Card, name: string, marks: Bookmarks): string {
  const { cite, speaker } = card
  const given = CITE_PARTS.filter(part => cite[part] !== null && cite[part] !== '')
  const parts = given.map(part => {
    const value = cite[part] ?? ''
    const [before = '', after = ''] = partText(part, '\u0001').split('\u0001')
    const inside = marks.around(`${name}_${part}`, runXml('', value))
    return `${runXml('', before)}${inside}${runXml('', after)}`
  })
  const view =
    speaker === undefined
      ? []
      : [`${runXml('', 'view of ')}${marks.around(`${name}_speaker`, runXml('', speaker))}`]
  const missing = missingOf(cite)
  const all = [...parts, ...view, ...(missing === '' ? [] : [runXml('', missing)])]
  const label = marks.around(`${name}_label`, runXml('', labelWithDate(card)))
  return [
    '<w:p>',
    runXml(`<w:rStyle w:val="${STYLE_IDS.cite}"/>`, shortCite(card)),
    runXml('', ' '),
    all.join(runXml('', BETWEEN)),
    runXml('', ' ['),
    label,
    runXml('', ']'),
    '</w:p>',
  ].join('')
}

function missingOf(cite: Cite): string {
  return missingText(CITE_PARTS.filter(part => cite[part] === null))
}

/** The marked card of a speech that was stopped shows where; the mark stands under a bookmark, so that it is no part of the text. */
function bodyXml({ body, stoppedAt }: Card, name: string, marks: Bookmarks): string[] {
  const stop = stoppedAt === undefined ? undefined : stopPlace(body, stoppedAt)
  return body.map((paragraph, i) => {
    if (stop?.paragraph !== i) return `<w:p>${runsXml(paragraph)}</w:p>`
    const [before, after] = splitAt(paragraph, stop.offset)
    const mark = marks.around(`${name}${STOP_MARK}`, runXml('<w:b/>', ' [Stopped reading here] '))
    return `<w:p>${runsXml(before)}${mark}${runsXml(after)}</w:p>`
  })
}

function runsXml(runs: Paragraph): string {
  return runs.map(run => runXml(propertiesXml(run), run.text)).join('')
}

/** The style comes first (ECMA-376, 17.3.2.28); an emphasis that is underlined too says so beside it. */
function propertiesXml(run: Run): string {
  const style = run.emphasis
    ? `<w:rStyle w:val="${STYLE_IDS.emphasis}"/>`
    : run.underline
      ? `<w:rStyle w:val="${STYLE_IDS.underline}"/>`
      : ''
  const small = run.small ? `<w:sz w:val="${SMALL}"/><w:szCs w:val="${SMALL}"/>` : ''
  const spoken = run.spoken ? `<w:highlight w:val="${HIGHLIGHT}"/>` : ''
  const both = run.emphasis && run.underline ? '<w:u w:val="single"/>' : ''
  return `${style}${small}${spoken}${both}`
}

function runXml(properties: string, text: string): string {
  if (text === '') return ''
  const rPr = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`
  return `<w:r>${rPr}${piecesXml(text)}</w:r>`
}

/** Tabs and line ends are elements of their own. */
function piecesXml(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/([\n\t])/)
    .map(piece => {
      if (piece === '\n') return '<w:br/>'
      if (piece === '\t') return '<w:tab/>'
      const kept = escaped(piece)
      return kept === '' ? '' : `<w:t xml:space="preserve">${kept}</w:t>`
    })
    .join('')
}
