/** What stands in a cell of a table that leaves the app. */
export type CsvCell = string | number

/** Excel takes a file for UTF-8 only where it begins with this. */
const BOM = '\ufeff'
/** What a spreadsheet takes for the beginning of a formula, or strips until it finds one. */
const FORMULA = /^\s*[=+\-@\t\r\n＝＋－＠]/

/**
 * A table as comma-separated values (RFC 4180), for spreadsheets: with a byte order mark, lines ended by CR LF, and text that would be
 * run as a formula defused by an apostrophe (OWASP, “CSV Injection”). Numbers stay numbers.
 */
export function csvOf(rows: readonly (readonly CsvCell[])[]): string {
  return BOM + rows.map(row => `${row.map(cellText).join(',')}\r\n`).join('')
}

function cellText(cell: CsvCell): string {
  if (typeof cell === 'number') return String(cell)
  const text = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
