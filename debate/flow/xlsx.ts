import { strToU8, zipSync } from 'fflate'
import { dropsOf, statusesOf } from './drops'
import { type Cell, type Column, type Flow, type Sheet } from './flow'
import { layoutOf } from './layout'

/** Numbers of the cell formats written below, in their order. */
const STYLES = { plain: 0, head: 1, out: 2, dropped: 3 } as const
const MOST_CHARACTERS = 32_767

/**
 * A flow as an Excel workbook (ECMA-376, SpreadsheetML): a sheet for each argument, a column for each speech, text in
 * inline strings. Crossed-out cells are struck through, dropped ones bold; a last sheet lists the drops.
 * `reached` as in drops.ts; `made` is the moment that the file bears.
 */
export function xlsxOf(flow: Flow, reached: number, made: Date): Uint8Array {
  const sheets = [
    ...flow.sheets.map(sheet => rowsOf(sheet, flow.columns, reached)),
    dropRows(flow, reached),
  ]
  const names = sheetNames([...flow.sheets.map(sheet => sheet.title), 'Dropped'])
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': rels([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(names),
    'xl/_rels/workbook.xml.rels': rels([
      ...sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLE_SHEET,
  }
  for (const [i, rows] of sheets.entries())
    parts[`xl/worksheets/sheet${i + 1}.xml`] = worksheet(rows, flow.columns.length)
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const)
  return zipSync(Object.fromEntries(files), { level: 6, mtime: made })
}

/** The file's name: programs for debaters look for the word Flow in it. */
export function xlsxName(flow: Flow, made: Date): string {
  const title = flow.title
    .replace(/[^\p{L}\p{N} ._-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return `Flow ${made.toISOString().slice(0, 10)} ${title.slice(0, 60)}`.trim() + '.xlsx'
}

type XlsxCell = { text: string; style: number }
type Row = (XlsxCell | undefined)[]

function rowsOf(sheet: Sheet, columns: readonly Column[], reached: number): Row[] {
  const { places, rows, ordered } = layoutOf(sheet, columns)
  const statuses = statusesOf(sheet, columns, reached)
  const table = Array.from({ length: rows }, (): Row => [])
  for (const cell of ordered) {
    const place = places.get(cell.id)
    const row = table[place?.row ?? -1]
    if (place === undefined || row === undefined) continue
    const status = statuses.get(cell.id)
    const style =
      status === 'out' ? STYLES.out : status === 'dropped' ? STYLES.dropped : STYLES.plain
    row[place.column] = { text: cellText(cell), style }
  }
  return [columns.map(column => ({ text: column.short, style: STYLES.head })), ...table]
}

function cellText({ text, card, to, link }: Cell): string {
  const cite =
    card === undefined
      ? ''
      : `\n[${card.cite}${card.standing === undefined ? '' : `; ${card.standing}`}]`
  const grouped = link === 'answer' && to.length > 1 ? `(to ${to.length} together) ` : ''
  return `${grouped}${text}${cite}`
}

function dropRows(flow: Flow, reached: number): Row[] {
  const head = ['Dropped by', 'Sheet', 'Speech', 'Argument'].map(text => ({
    text,
    style: STYLES.head,
  }))
  return [
    head,
    ...dropsOf(flow, reached).map(({ sheet, cell, by }) => {
      const speech = flow.columns.find(column => column.id === cell.column)?.short ?? ''
      return [by, sheet.title, speech, cell.text].map(text => ({ text, style: STYLES.plain }))
    }),
  ]
}

/** Names that Excel takes: at most 31 characters, none of []:*?/\, each once. */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>()
  return titles.map(title => {
    const clean =
      title
        .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
        .replace(/^'+|'+$/g, '')
        .trim()
        .slice(0, 31) || 'Sheet'
    let name = clean
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${clean.slice(0, 27)} ${n}`
    taken.add(name.toLowerCase())
    return name
  })
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

function worksheet(rows: readonly Row[], columns: number): string {
  const data = rows
    .map(
      (row, r) => `<row r="${r + 1}">${row.map((cell, c) => cellXml(cell, r, c)).join('')}</row>`,
    )
    .join('')
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="${Math.max(4, columns)}" width="32" customWidth="1"/></cols><sheetData>${data}</sheetData><pageSetup orientation="landscape" fitToHeight="0"/></worksheet>`
}

function cellXml(cell: XlsxCell | undefined, row: number, column: number): string {
  if (cell === undefined) return ''
  return `<c r="${letters(column)}${row + 1}" s="${cell.style}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell.text.slice(0, MOST_CHARACTERS))}</t></is></c>`
}

/** A, B, … Z, AA, …: the column from 0. */
function letters(column: number): string {
  const rest = Math.floor(column / 26)
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26))
}

function workbook(names: readonly string[]): string {
  const sheets = names
    .map((name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
    .join('')
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets>${sheets}</sheets></workbook>`
}

function rels(targets: readonly (readonly [string, string])[]): string {
  const all = targets
    .map(
      ([type, target], i) =>
        `<Relationship Id="rId${i + 1}" Type="${REL}/${type}" Target="${target}"/>`,
    )
    .join('')
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all}</Relationships>`
}

function contentTypes(sheets: number): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="${TYPE}.${type}+xml"/>`
  const each = Array.from({ length: sheets }, (_, i) =>
    override(`worksheets/sheet${i + 1}`, 'worksheet'),
  )
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook', 'sheet.main')}${override('styles', 'styles')}${each.join('')}</Types>`
}

const ALIGN = '<alignment vertical="top" wrapText="1"/>'
const FORMAT = (font: number) =>
  `<xf numFmtId="0" fontId="${font}" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1">${ALIGN}</xf>`
const FONT = (marks: string) => `<font>${marks}<sz val="11"/><name val="Calibri"/></font>`
const STYLE_SHEET = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="4">${FONT('')}${FONT('<b/>')}${FONT('<strike/>')}${FONT('<b/><i/>')}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4">${[0, 1, 2, 3].map(FORMAT).join('')}</cellXfs></styleSheet>`

/** Text as XML may hold it: signs that it cannot hold are left out, and _x0041_ is kept from being read as a code. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
