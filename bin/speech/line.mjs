// @ts-check

/**
 * Reads a line of JSON with an `id` and a `text`.
 * @param {string} line
 * @returns {{ kind: 'read', id: string | number, text: string } | { kind: 'wrong', reason: string }}
 */
export function readLine(line) {
  const value = parse(line)
  if (value === undefined) return wrong('this is not JSON.')
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return wrong('this is not an object with "id" and "text".')
  const id = 'id' in value ? value.id : undefined
  const text = 'text' in value ? value.text : undefined
  if (typeof id !== 'string' && typeof id !== 'number')
    return wrong('"id" must be a text or a number.')
  if (typeof text !== 'string') return wrong('"text" must be a text.')
  return { kind: 'read', id, text }
}

/**
 * @param {string} line
 * @returns {unknown} undefined: not JSON
 */
function parse(line) {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/**
 * @param {string} reason
 * @returns {{ kind: 'wrong', reason: string }}
 */
function wrong(reason) {
  return { kind: 'wrong', reason }
}
