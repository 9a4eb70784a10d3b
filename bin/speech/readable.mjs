// @ts-check

/**
 * Findings as lines for a reader: line and column, fault, words, what is wrong, how to say it, what to compare with.
 * @param {string} text
 * @param {readonly import('../../debate/speech/finding').Finding[]} findings
 */
export function readable(text, findings) {
  const lines = findings.flatMap(({ kind, start, span, message, better, claims }) => {
    const before = text.slice(0, start).split('\n')
    const place = `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`
    return [
      `${place}  ${kind}  “${span}”`,
      `    ${message}`,
      ...(better === '' ? [] : [`    Better: ${better}`]),
      ...(claims.length === 0 ? [] : [`    Compare: ${claims.join(', ')}`]),
    ]
  })
  const words = text.trim() === '' ? 0 : text.trim().split(/\s+/).length
  const count = findings.length === 1 ? '1 finding' : `${findings.length} findings`
  return [...lines, `${count} in ${words} words`, ''].join('\n')
}
