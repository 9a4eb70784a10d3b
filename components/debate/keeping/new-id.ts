const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789'

/** An id that no other document or entry will have: 12 letters, 60 bits. Works on a page without HTTPS too. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return [...bytes].map(byte => LETTERS[byte % LETTERS.length]).join('')
}
