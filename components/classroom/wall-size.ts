/** How large the letters can be for all of it to stand on one wall: l, m, s or xs. */
export function sizeOf(texts: readonly string[]): string {
  const signs = texts.reduce((sum, text) => sum + text.length + 30, 0)
  if (signs < 260) return 'l'
  if (signs < 480) return 'm'
  return signs < 760 ? 's' : 'xs'
}
