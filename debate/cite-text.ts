import { CITE_PART, CITE_PARTS, type Cite, type CitePart } from './cite'

/** How parts are set apart in a cite. */
export const BETWEEN = '; '

/** A part as it is printed; one that nobody has filled in says so. */
export function partText(part: CitePart, value: string): string {
  if (value === '') return `${CITE_PART[part].toLowerCase()} not filled in`
  switch (part) {
    case 'title':
      return `“${value}”`
    case 'accessed':
      return `accessed ${value}`
    case 'author':
    case 'qualifications':
    case 'source':
    case 'date':
    case 'url':
    case 'page':
      return value
  }
}

/** The eight parts of a cite in one line. What the source does not give comes last, in one breath. */
export function citeText(cite: Cite): string {
  const given = CITE_PARTS.filter(part => cite[part] !== null)
  const missing = missingText(CITE_PARTS.filter(part => cite[part] === null))
  return [...given.map(part => partText(part, cite[part] ?? '')), missing]
    .filter(Boolean)
    .join(BETWEEN)
}

const NOT_GIVEN = 'not given by the source: '

/** "not given by the source: author, date"; nothing where nothing is missing. */
export function missingText(parts: readonly CitePart[]): string {
  const names = parts.map(part => CITE_PART[part].toLowerCase())
  return names.length === 0 ? '' : `${NOT_GIVEN}${names.join(', ')}`
}

/** Which parts a cite’s line says that the source does not give. */
export function missingIn(line: string): CitePart[] {
  const at = line.lastIndexOf(NOT_GIVEN)
  if (at < 0) return []
  const [list = ''] = line.slice(at + NOT_GIVEN.length).split(/[;[]/)
  const names = list.split(',').map(name => name.trim())
  return CITE_PARTS.filter(part => names.includes(CITE_PART[part].toLowerCase()))
}
