const AROUND = 70

/** A few words of a text around the first word of the query that stands in it; its beginning where none does. */
export function excerpt(text: string, query: string): string {
  const low = text.toLowerCase()
  const places = query
    .toLowerCase()
    .split(/\s+/)
    .filter(word => word.length > 2)
    .map(word => low.indexOf(word))
    .filter(place => place >= 0)
  const at = places.length === 0 ? 0 : Math.min(...places)
  const from = at <= AROUND ? 0 : text.indexOf(' ', at - AROUND) + 1
  const end = text.indexOf(' ', from + 2 * AROUND)
  const to = end < 0 ? text.length : end
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`
}
