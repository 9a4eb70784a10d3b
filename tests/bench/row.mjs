// @ts-check

/**
 * One figure of the table: what was measured, its aim ("at most" or "at least"), and what others reach.
 * @typedef {object} Row
 * @property {string} what
 * @property {number | undefined} figure undefined where it could not be measured
 * @property {string} unit
 * @property {{ most: number } | { least: number }} [aim]
 * @property {string} [others] figures to beat
 * @property {string} [note]
 */

/**
 * Whether a row keeps to its aim: undefined where it has none, or no figure.
 * @param {Row} row
 */
export function isMet({ figure, aim }) {
  if (figure === undefined || aim === undefined) return undefined
  return 'most' in aim ? figure <= aim.most : figure >= aim.least
}

/**
 * The rows as a table of text.
 * @param {readonly Row[]} rows
 */
export function tableOf(rows) {
  const lines = [['what', 'figure', 'aim', '', 'to beat', 'note'], ...rows.map(cellsOf)]
  const widths = [0, 1, 2, 3, 4].map(column =>
    Math.max(...lines.map(line => line[column]?.length ?? 0)),
  )
  return lines
    .map(line =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** @param {Row} row */
function cellsOf(row) {
  const met = isMet(row)
  return [
    row.what,
    row.figure === undefined ? 'not measured' : `${numberText(row.figure)} ${row.unit}`.trim(),
    aimText(row),
    met === undefined ? '' : met ? 'met' : 'MISSED',
    row.others ?? '',
    row.note ?? '',
  ]
}

/** @param {Row} row */
function aimText({ aim }) {
  if (aim === undefined) return ''
  return 'most' in aim ? `≤ ${numberText(aim.most)}` : `≥ ${numberText(aim.least)}`
}

/** @param {number} number */
function numberText(number) {
  return number.toLocaleString('en-GB', { maximumFractionDigits: Math.abs(number) < 100 ? 1 : 0 })
}

/**
 * The middle of an odd number of figures, the lower middle of an even number.
 * @param {readonly number[]} figures
 */
export function median(figures) {
  return [...figures].sort((a, b) => a - b)[Math.floor((figures.length - 1) / 2)]
}
