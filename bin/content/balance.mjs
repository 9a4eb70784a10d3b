// @ts-check

/**
 * The balance report as lines of a table.
 * @param {readonly import('../../course/balance').Balance[]} rows
 * @returns {string[]}
 */
export function balanceTable(rows) {
  const head = [
    ['lesson', 'words', 'grade', 'claims', 'facts', 'access', 'encryption', 'middle'],
    ['companies', 'agencies', 'others'],
    ['government', 'company', 'court', 'press', 'independent'],
  ].flat()
  const lines = rows.map(
    ({ name, words, grade, claims, facts, arguments: sides, speakers, voices }) => [
      name,
      String(words),
      grade.toFixed(1),
      ...[claims, facts, sides.access, sides.encryption, sides.middle].map(String),
      ...[speakers.company, speakers.agency, speakers.other].map(String),
      ...[voices.government, voices.company, voices.court, voices.press, voices.independent].map(
        String,
      ),
    ],
  )
  const widths = head.map((title, i) =>
    Math.max(...[head, ...lines].map(line => line[i]?.length ?? 0), title.length),
  )
  const set = (/** @type {string[]} */ line) =>
    line
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
  return [
    'Different things cited in a lesson’s text and questions. Columns access to middle count arguments; companies to others,',
    'statements by the side of their speakers; government to independent, claims by the voice behind them. Grade: the reading',
    'grade of the text (Flesch-Kincaid); of the course, that of its hardest lesson.',
    set(head),
    ...lines.map(set),
  ]
}
